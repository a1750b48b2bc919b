/*
 * The end of a program. With semihosting, the debugger or emulator gets the exit code; otherwise
 * nobody does, and the processor sleeps while interrupt handlers go on.
 */
__attribute__((noreturn)) void il2_exit(int32_t code)
{
#if IL2_CONSOLE == IL2_CONSOLE_SEMIHOSTING
    enum { SYS_EXIT_EXTENDED = 0x20, ADP_STOPPED_APPLICATION_EXIT = 0x20026 };
    const uintptr_t reason[] = {ADP_STOPPED_APPLICATION_EXIT, code};
    il2_semihosting_call(SYS_EXIT_EXTENDED, reason);
#else
    (void) code;
#endif
    for (;;) {
        il2_port_wait_for_interrupt();
    }
}
