/*
 * Semihosting (Arm, "Semihosting for AArch32 and AArch64"): a breakpoint asks the debugger or
 * emulator for a service. Without one, the breakpoint is a fault.
 */
#define IL2_SYS_OPEN 0x01
#define IL2_SYS_WRITE 0x05

static inline int32_t il2_semihosting_call(uint32_t operation, const void *parameters)
{
    register uint32_t r0 __asm("r0") = operation;
    register const void *r1 __asm("r1") = parameters;
    __asm volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return (int32_t) r0;
}

/* Mode of fopen that makes the name ":tt" standard output ("w") or standard error ("a"). */
#define IL2_MODE_OF_STREAM(stream) ((stream) * 4)

/* Handle of each stream plus 1, or 0 before its first use. */
static int32_t il2_semihosting_handles[2];

void il2_semihosting_write(int32_t stream, const uint8_t *bytes, int32_t count)
{
    int32_t *handle = &il2_semihosting_handles[stream - IL2_STDOUT];
    if (*handle == 0) {
        const uintptr_t open[] = {(uintptr_t) ":tt", IL2_MODE_OF_STREAM(stream), 3};
        *handle = il2_semihosting_call(IL2_SYS_OPEN, open) + 1;
    }

    /* A stream that could not be opened has handle -1; the debugger rejects it. */
    const uintptr_t write[] = {*handle - 1, (uintptr_t) bytes, count};
    il2_semihosting_call(IL2_SYS_WRITE, write);
}
