/*
 * Where references may be beside the heap: the registers, the stack, and the static fields in a section
 * of their own.
 */
#if IL2_HAS_HEAP && IL2_GC == IL2_GC_MARK_SWEEP

/* Defined by the linker, if there is such a field. */
extern uintptr_t __start_il2_roots[] __attribute__((weak));
extern uintptr_t __stop_il2_roots[] __attribute__((weak));

static inline const uintptr_t *il2_port_stack_end(void)
{
    return il2_stack_end;
}

static inline const uintptr_t *il2_port_roots_start(void)
{
    return __start_il2_roots;
}

static inline const uintptr_t *il2_port_roots_end(void)
{
    return __stop_il2_roots;
}

/* Calls a function with an address below the registers that a function keeps for its caller. */
__attribute__((noinline)) static void il2_port_with_registers_on_stack(void (*function)(const uintptr_t *))
{
    __builtin_unwind_init();
    uintptr_t *stack_pointer;
    __asm volatile("mov %%rsp, %0" : "=r"(stack_pointer));
    function(stack_pointer);
    __asm volatile("" : : : "memory"); /* no tail call */
}

#endif
