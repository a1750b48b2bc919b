/*
 * Handler of every vector that the program does not use. It makes the processor lock up: a debugger
 * or the emulator then shows all registers, among them the address that faulted, which the processor
 * had put onto the stack, in LR. An instruction that faults at the priority of faults locks up.
 */
__attribute__((used, naked)) void il2_fault(void)
{
#if __ARM_ARCH >= 7
    __asm volatile(
        "cpsid f\n\t"
        "ldr lr, [sp, #24]\n\t"
        "udf #0");
#else
    /* ARMv6-M has no other fault than HardFault, which this one happens in unless an interrupt came. */
    __asm volatile(
        "cpsid i\n\t"
        "ldr r0, [sp, #24]\n\t"
        "mov lr, r0\n\t"
        "udf #0");
#endif
}
