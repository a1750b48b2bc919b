/*
 * Where references may be beside the heap: the registers, the stack, and the static fields that the
 * linker script puts side by side.
 */
#if IL2_HAS_HEAP && IL2_GC == IL2_GC_MARK_SWEEP

extern uint32_t __stack_end[];
extern uintptr_t __roots_start[];
extern uintptr_t __roots_end[];

static inline const uintptr_t *il2_port_stack_end(void)
{
    return (const uintptr_t *) __stack_end;
}

static inline const uintptr_t *il2_port_roots_start(void)
{
    return __roots_start;
}

static inline const uintptr_t *il2_port_roots_end(void)
{
    return __roots_end;
}

/* Calls a function with the address of the registers that a function keeps for its caller. */
__attribute__((naked, noinline)) static void il2_port_with_registers_on_stack(void (*function)(const uintptr_t *) IL2_UNUSED)
{
    __asm volatile(
#if __ARM_ARCH >= 7
        "push {r0, r4-r11, lr}\n\t"
#if IL2_USES_FPU && defined(__ARM_FP)
        "vpush {d8-d15}\n\t"
#endif
        "mov r1, r0\n\t"
        "mov r0, sp\n\t"
        "blx r1\n\t"
#if IL2_USES_FPU && defined(__ARM_FP)
        "add sp, #64\n\t"
#endif
        "pop {r0, r4-r11, pc}"
#else
        "push {r0, r4-r7, lr}\n\t"
        "mov r4, r8\n\t"
        "mov r5, r9\n\t"
        "mov r6, r10\n\t"
        "mov r7, r11\n\t"
        "push {r4-r7}\n\t"
        "mov r1, r0\n\t"
        "mov r0, sp\n\t"
        "blx r1\n\t"
        "add sp, #16\n\t"
        "pop {r0, r4-r7, pc}"
#endif
    );
}

#endif
