/*
 * The command line by semihosting, for programs whose Main has a parameter.
 */
#if IL2_USES_ARGUMENTS

static char il2_command_line[IL2_COMMAND_LINE_SIZE];

/* The command line with its final zero, or null if there is none. */
static char *il2_port_command_line(void)
{
#if IL2_CONSOLE == IL2_CONSOLE_SEMIHOSTING
    enum { SYS_GET_CMDLINE = 0x15 };
    uintptr_t buffer[] = {(uintptr_t) il2_command_line, sizeof il2_command_line};
    if (il2_semihosting_call(SYS_GET_CMDLINE, buffer) == 0) {
        return il2_command_line;
    }
#endif
    return NULL;
}

#endif
