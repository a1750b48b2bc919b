/*
 * Copying memory, and access at addresses that are not aligned for their type (the unaligned.
 * prefix of IL, ECMA-335 III.2.5). The Cortex-M4 loads words at any address, but LDRD, LDM and VLDR
 * fault at unaligned ones; access through a packed structure never becomes one of these.
 */
#ifndef IL2_MEMORY_H
#define IL2_MEMORY_H

void *memcpy(void *restrict destination, const void *restrict source, size_t count);
void *memmove(void *destination, const void *source, size_t count);
void *memset(void *destination, int value, size_t count);
int memcmp(const void *left, const void *right, size_t count);

#define IL2_DEFINE_UNALIGNED(name, ctype) \
    struct __attribute__((packed, may_alias)) il2_unaligned_##name { ctype value; }; \
    static inline ctype il2_load_unaligned_##name(const void *address) \
    { \
        return ((const struct il2_unaligned_##name *) address)->value; \
    } \
    static inline void il2_store_unaligned_##name(void *address, ctype value) \
    { \
        ((struct il2_unaligned_##name *) address)->value = value; \
    }

IL2_DEFINE_UNALIGNED(i2, int16_t)
IL2_DEFINE_UNALIGNED(u2, uint16_t)
IL2_DEFINE_UNALIGNED(i4, int32_t)
IL2_DEFINE_UNALIGNED(u4, uint32_t)
IL2_DEFINE_UNALIGNED(i8, int64_t)
IL2_DEFINE_UNALIGNED(u8, uint64_t)
#if IL2_USES_FPU
IL2_DEFINE_UNALIGNED(r4, float)
IL2_DEFINE_UNALIGNED(r8, double)
#endif

#undef IL2_DEFINE_UNALIGNED

#endif
