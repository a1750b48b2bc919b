/*
 * From a fault to an exception. Only HardFault is used: the other faults are off and escalate to it, so that code of every priority
 * may trap. The handler puts the address of the function that throws into the frame on the stack; the exception return goes there
 * with the registers and the stack of the code that trapped.
 */
#if IL2_NULL_TRAPS || IL2_DIVISION_TRAPS

/* Control Space registers (ARMv7-M, B3.2.2 and B3.5.4). */
#define IL2_CCR 0xE000ED14u
#define IL2_CCR_DIV_0_TRP (1u << 4)
#define IL2_CFSR 0xE000ED28u
#define IL2_CFSR_DACCVIOL (1u << 1)
#define IL2_CFSR_MMARVALID (1u << 7)
#define IL2_CFSR_UNDEFINSTR (1u << 16)
#define IL2_CFSR_DIVBYZERO (1u << 25)
#define IL2_MMFAR 0xE000ED34u
#define IL2_MPU_CTRL 0xE000ED94u
#define IL2_MPU_CTRL_ENABLE_OVER_DEFAULT_MAP 5u
#define IL2_MPU_RBAR 0xE000ED9Cu
#define IL2_MPU_RBAR_REGION_0_AT_0 (1u << 4)
#define IL2_MPU_RASR 0xE000EDA0u
#define IL2_MPU_RASR_ENABLED_NEVER_EXECUTE (1u << 28 | 1u)

/* What the processor puts onto the stack (ARMv7-M, B1.5.6). */
enum { IL2_FRAME_PC = 6, IL2_FRAME_XPSR = 7 };

/* Number of the exception, and whether the stack was aligned; what an interrupted instruction sequence needs is left out. */
#define IL2_XPSR_KEPT 0x3FFu
#define IL2_XPSR_THUMB (1u << 24)

static inline void il2_trap_enable(void)
{
#if IL2_NULL_TRAPS
    _Static_assert((IL2_NULL_GUARD & (IL2_NULL_GUARD - 1)) == 0 && IL2_NULL_GUARD >= 32, "a region's size is a power of 2");
    il2_mmio_write32(IL2_MPU_RBAR, IL2_MPU_RBAR_REGION_0_AT_0);
    il2_mmio_write32(IL2_MPU_RASR, IL2_MPU_RASR_ENABLED_NEVER_EXECUTE | (uint32_t) (__builtin_ctz(IL2_NULL_GUARD) - 1) << 1);
    il2_mmio_write32(IL2_MPU_CTRL, IL2_MPU_CTRL_ENABLE_OVER_DEFAULT_MAP);
#endif
#if IL2_DIVISION_TRAPS
    il2_mmio_write32(IL2_CCR, il2_mmio_read32(IL2_CCR) | IL2_CCR_DIV_0_TRP);
#endif
    __asm volatile("dsb\n\tisb" : : : "memory");
}

/* The function that throws the exception which the fault stands for, or null. */
static inline void (*il2_trap_exception(uint32_t status, const uint32_t *frame IL2_UNUSED))(void)
{
#if IL2_NULL_TRAPS
    const uint32_t access = IL2_CFSR_DACCVIOL | IL2_CFSR_MMARVALID;
    if ((status & access) == access && il2_mmio_read32(IL2_MMFAR) < IL2_NULL_GUARD) {
        return il2_throw_null_reference;
    }
    if (status == IL2_CFSR_UNDEFINSTR && *(const uint16_t *) frame[IL2_FRAME_PC] == (0xDE00 | IL2_TRAP_NULL_REFERENCE)) {
        return il2_throw_null_reference;
    }
#endif
#if IL2_DIVISION_TRAPS
    if ((status & IL2_CFSR_DIVBYZERO) != 0) {
        return il2_throw_divide_by_zero;
    }
#endif
    return NULL;
}

/* True if the code goes on. */
__attribute__((used)) static bool il2_trap_resolve(uint32_t *frame)
{
    uint32_t status = il2_mmio_read32(IL2_CFSR);
    void (*exception)(void) = il2_trap_exception(status, frame);
    if (exception == NULL) {
        return false;
    }
    il2_mmio_write32(IL2_CFSR, status); /* cleared by ones */
    frame[IL2_FRAME_PC] = (uint32_t) exception & ~1u;
    frame[IL2_FRAME_XPSR] = (frame[IL2_FRAME_XPSR] & IL2_XPSR_KEPT) | IL2_XPSR_THUMB;
    return true;
}

#define IL2_TRAP_TEXT(name) #name
#define IL2_TRAP_TEXT_OF(name) IL2_TRAP_TEXT(name)

/* Handler of HardFault. */
__attribute__((used, naked)) void il2_trap(void)
{
    __asm volatile(
        "tst lr, #4\n\t"
        "ite eq\n\t"
        "mrseq r0, msp\n\t"
        "mrsne r0, psp\n\t"
        "push {r3, lr}\n\t"
        "bl il2_trap_resolve\n\t"
        "pop {r3, lr}\n\t"
        "cmp r0, #0\n\t"
        "it ne\n\t"
        "bxne lr\n\t"
        "ldm sp, {r0-r3}\n\t" /* for the report */
        "b " IL2_TRAP_TEXT_OF(il2_fault));
}

#endif
