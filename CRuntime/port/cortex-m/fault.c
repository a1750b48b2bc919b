/*
 * Handler of every vector that the program does not use. It makes the processor lock up: a debugger
 * or the emulator then shows all registers, among them the address that faulted, which the processor
 * had put onto the stack, in LR. An instruction that faults at the priority of faults locks up.
 *
 * Where unsafe code may be the cause, the handler is il2_fault_report: R10 and R12 then hold BFAR and CFSR
 * (ARMv7-M, B3.2.15 and B3.2.18), R11 the return address at the fault. LockupReport.cs puts this into words.
 */
#if IL2_FAULT_REPORT
#define il2_fault il2_fault_report
#endif

__attribute__((used, naked)) void il2_fault(void)
{
#if __ARM_ARCH >= 7
    __asm volatile(
        "cpsid f\n\t"
#if IL2_FAULT_REPORT
        "mov r12, #0xE000E000\n\t"
        "ldr r10, [r12, #0xD38]\n\t"
        "ldr r11, [sp, #20]\n\t"
        "ldr r12, [r12, #0xD28]\n\t"
#endif
        "ldr lr, [sp, #24]\n\t"
        "udf #0");
#else
    /* ARMv6-M has no other fault than HardFault, which this one happens in unless an interrupt came. */
    __asm volatile(
        "cpsid i\n\t"
#if IL2_FAULT_REPORT
        "ldr r0, [sp, #20]\n\t"
        "mov r11, r0\n\t"
        "mov r0, #0\n\t"
        "mov r12, r0\n\t"
#endif
        "ldr r0, [sp, #24]\n\t"
        "mov lr, r0\n\t"
        "udf #0");
#endif
}
