/*
 * The runtime as a process of a POSIX system. The parts that a test of the runtime brings itself are
 * in process.c, which generated programs get as well.
 */
#include <stdlib.h>
#include <unistd.h>

__attribute__((noreturn)) void il2_exit(int32_t code)
{
    exit(code);
}

void il2_semihosting_write(int32_t stream, const uint8_t *bytes, int32_t count)
{
    while (count > 0) {
        ssize_t written = write(stream, bytes, (size_t) count);
        if (written <= 0) {
            return;
        }
        bytes += written;
        count -= (int32_t) written;
    }
}

int32_t il2_semihosting_read(uint8_t *bytes, int32_t count)
{
    ssize_t length = read(IL2_STDIN, bytes, (size_t) count);
    return length > 0 ? (int32_t) length : 0;
}

void il2_itm_write(const uint8_t *bytes, int32_t count)
{
    il2_semihosting_write(IL2_STDOUT, bytes, count);
}

#if IL2_USES_ARGUMENTS

/* Set by the process's main: program name and arguments, escaped and separated by spaces. */
static char *il2_command_line;

static char *il2_port_command_line(void)
{
    return il2_command_line;
}

#endif

/* The end of the stack, towards higher addresses; set before managed code runs. */
static uintptr_t *il2_stack_end IL2_UNUSED;

#include "stack.c"

#ifdef IL2_PROCESS
#include "process.c"
#include "clock.c"
#endif
