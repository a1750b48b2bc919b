/*
 * The four functions that gcc calls by itself. Small rather than fast, but a word at a time: word
 * access may be unaligned (il2_memory.h). They must survive -fwhole-program because gcc may need
 * them late; --gc-sections drops the unused ones.
 *
 * The empty asm statements keep gcc from recognising a loop as memcpy or memset and calling itself.
 */
#define IL2_COMPILER_CALLS __attribute__((used))

/* Upwards, so it is also right for overlapping areas whose destination lies below the source. */
static inline void *il2_memory_copy(void *destination, const void *source, size_t count)
{
    uint8_t *to = destination;
    const uint8_t *from = source;
    for (; count >= 4; count -= 4, to += 4, from += 4) {
        il2_store_unaligned_u4(to, il2_load_unaligned_u4(from));
        __asm volatile("");
    }
    for (; count != 0; count--) {
        *to++ = *from++;
        __asm volatile("");
    }
    return destination;
}

IL2_COMPILER_CALLS void *memcpy(void *restrict destination, const void *restrict source, size_t count)
{
    return il2_memory_copy(destination, source, count);
}

IL2_COMPILER_CALLS void *memmove(void *destination, const void *source, size_t count)
{
    uint8_t *to = destination;
    const uint8_t *from = source;
    if ((uintptr_t) to - (uintptr_t) from >= count) {
        return il2_memory_copy(destination, source, count);
    }

    /* The destination begins inside the source. */
    while (count != 0) {
        count--;
        to[count] = from[count];
        __asm volatile("");
    }
    return destination;
}

IL2_COMPILER_CALLS void *memset(void *destination, int value, size_t count)
{
    uint8_t *to = destination;
    uint32_t word = (uint8_t) value * 0x01010101u;
    for (; count >= 4; count -= 4, to += 4) {
        il2_store_unaligned_u4(to, word);
        __asm volatile("");
    }
    for (; count != 0; count--) {
        *to++ = (uint8_t) word;
        __asm volatile("");
    }
    return destination;
}

IL2_COMPILER_CALLS int memcmp(const void *left, const void *right, size_t count)
{
    const uint8_t *a = left;
    const uint8_t *b = right;
    for (; count != 0; count--) {
        int difference = *a++ - *b++;
        if (difference != 0) {
            return difference;
        }
    }
    return 0;
}
