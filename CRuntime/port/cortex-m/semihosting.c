/*
 * Semihosting (Arm, "Semihosting for AArch32 and AArch64"): a breakpoint asks the debugger or
 * emulator for a service. Without one, the breakpoint is a fault.
 */
#define IL2_SYS_OPEN 0x01
#define IL2_SYS_WRITE 0x05
#define IL2_SYS_READ 0x06

static inline int32_t il2_semihosting_call(uint32_t operation, const void *parameters)
{
    register uint32_t r0 __asm("r0") = operation;
    register const void *r1 __asm("r1") = parameters;
    __asm volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return (int32_t) r0;
}

/* Mode of fopen that makes the name ":tt" standard input ("r"), output ("w") or error ("a"). */
#define IL2_MODE_OF_STREAM(stream) ((stream) * 4)

/* Opens a stream at its first use. The handle is kept plus 1: 0 stands for none. */
static inline int32_t il2_semihosting_open(int32_t *handle, int32_t stream)
{
    if (*handle == 0) {
        const uintptr_t open[] = {(uintptr_t) ":tt", IL2_MODE_OF_STREAM(stream), 3};
        *handle = il2_semihosting_call(IL2_SYS_OPEN, open) + 1;
    }
    return *handle - 1;
}

static int32_t il2_semihosting_handles[2];

void il2_semihosting_write(int32_t stream, const uint8_t *bytes, int32_t count)
{
    /* A stream that could not be opened has handle -1; the debugger rejects it. */
    const uintptr_t write[] = {il2_semihosting_open(&il2_semihosting_handles[stream - IL2_STDOUT], stream), (uintptr_t) bytes, count};
    il2_semihosting_call(IL2_SYS_WRITE, write);
}

int32_t il2_semihosting_read(uint8_t *bytes, int32_t count)
{
    static int32_t handle;
    const uintptr_t read[] = {il2_semihosting_open(&handle, IL2_STDIN), (uintptr_t) bytes, count};
    /* The debugger returns how much of the buffer is still empty; more than there is, or less than nothing, is a failure. */
    int32_t empty = il2_semihosting_call(IL2_SYS_READ, read);
    return empty < 0 || empty > count ? 0 : count - empty;
}
