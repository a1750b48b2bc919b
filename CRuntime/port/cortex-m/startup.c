/*
 * From reset to managed code. The processor has loaded the stack pointer from the vector table;
 * everything else is done here, and only what this program needs.
 */
extern uint32_t __data_load[];
extern uint32_t __data_start[];
extern uint32_t __data_end[];
extern uint32_t __bss_start[];
extern uint32_t __bss_end[];

/* CP10 and CP11 of the Coprocessor Access Control Register: full access (ARMv7-M, B3.2.20). */
#define IL2_CPACR 0xE000ED88u
#define IL2_CPACR_FPU (0xFu << 20)

__attribute__((used, noreturn)) void Reset_Handler(void)
{
#if IL2_HAS_DATA
    const uint32_t *from = __data_load;
    uint32_t *to = __data_start;
    while (to != __data_end) {
        *to++ = *from++;
    }
#endif

#if IL2_HAS_BSS
    uint32_t *clear = __bss_start;
    while (clear != __bss_end) {
        *clear++ = 0;
    }
#endif

#if IL2_USES_FPU && defined(__ARM_FP)
    il2_mmio_write32(IL2_CPACR, il2_mmio_read32(IL2_CPACR) | IL2_CPACR_FPU);
    __asm volatile("dsb\n\tisb" : : : "memory");
#endif

#if IL2_NULL_TRAPS || IL2_DIVISION_TRAPS
    il2_trap_enable();
#endif

    il2_program_start();
    __builtin_unreachable();
}
