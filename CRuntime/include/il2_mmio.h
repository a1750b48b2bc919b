/*
 * Access to memory-mapped registers: one load or store of exactly that width each.
 *
 * Left alone, gcc splits a constant address into a base with 12 zero bits and an offset that needs
 * a 32-bit instruction. Here the base of a constant address is a multiple of 2048, which is where
 * STM32 peripherals begin (they are 1024 bytes apart): offsets then mostly fit the 16-bit forms of
 * LDR and STR (below 128), and neighbouring peripherals share the register that holds the base.
 * The empty asm hides the base's value from gcc; equal bases are still recognised as equal.
 */
#ifndef IL2_MMIO_H
#define IL2_MMIO_H

#define IL2_MMIO_WINDOW 2048u
#define IL2_MMIO_INLINE static inline __attribute__((always_inline))

IL2_MMIO_INLINE uintptr_t il2_mmio_address(uint32_t address)
{
#if defined(__arm__)
    if (__builtin_constant_p(address)) {
        uint32_t base = address & ~(IL2_MMIO_WINDOW - 1);
        __asm("" : "+r"(base));
        return base + (address & (IL2_MMIO_WINDOW - 1));
    }
#endif
    return address;
}

#define IL2_DEFINE_MMIO(bits) \
    IL2_MMIO_INLINE uint##bits##_t il2_mmio_read##bits(uint32_t address) \
    { \
        return *(volatile uint##bits##_t *) il2_mmio_address(address); \
    } \
    IL2_MMIO_INLINE void il2_mmio_write##bits(uint32_t address, uint##bits##_t value) \
    { \
        *(volatile uint##bits##_t *) il2_mmio_address(address) = value; \
    }

IL2_DEFINE_MMIO(8)
IL2_DEFINE_MMIO(16)
IL2_DEFINE_MMIO(32)

#undef IL2_DEFINE_MMIO
#undef IL2_MMIO_INLINE

#endif
