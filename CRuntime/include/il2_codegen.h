/*
 * The vocabulary of generated code: attributes, and operations that C has no short form for.
 */
#ifndef IL2_CODEGEN_H
#define IL2_CODEGEN_H

/* Name of a function for the linker and debuggers: the C# one, dots included. */
#define IL2_NAME(name) __asm__(name)

/* A method that C# marks AggressiveInlining. */
#define IL2_ALWAYS_INLINE static inline __attribute__((always_inline))

#define IL2_NO_INLINE __attribute__((noinline))
#define IL2_NO_RETURN __attribute__((noreturn))
#define IL2_EXPORT __attribute__((externally_visible))
#define IL2_UNUSED __attribute__((unused))
#define IL2_UNLIKELY(condition) __builtin_expect(!!(condition), 0)

/* The value itself: what the compiler knows of the operand does not make it warn. */
#define IL2_DEFINE_VALUE(name, ctype) \
    static inline __attribute__((always_inline)) ctype il2_value_##name(ctype value) \
    { \
        return value; \
    }
IL2_DEFINE_VALUE(i4, int32_t)
IL2_DEFINE_VALUE(u4, uint32_t)
IL2_DEFINE_VALUE(i8, int64_t)
IL2_DEFINE_VALUE(u8, uint64_t)
IL2_DEFINE_VALUE(code, void *)
IL2_DEFINE_VALUE(address, const volatile void *)
#undef IL2_DEFINE_VALUE

/* False, but the compiler does not know. */
static inline bool il2_never(void)
{
    bool never = false;
    __asm("" : "+r"(never));
    return never;
}

/* A box: the header, then the value at the alignment it needs. */
#define IL2_BOX(type) struct { il2_object header; type value; }
#define IL2_BOX_SIZE(type) sizeof(IL2_BOX(type))
#define IL2_BOX_VALUE(type, box) (*(type *) ((uint8_t *) (box) + offsetof(IL2_BOX(type), value)))

/* Memory at any address, as a place to read or write. */
#define IL2_UNALIGNED(type, address) \
    (((struct __attribute__((packed, may_alias)) { type value; } *) (address))->value)

/* Memory in the frame of the calling function (ECMA-335 III.3.47): aligned to 8, null for no bytes. */
#define IL2_STACK_MEMORY(size) __builtin_alloca_with_align(((size) + 7u) & ~7u, 64)
#define IL2_STACK_ALLOCATE(size) il2_unset(IL2_STACK_MEMORY(size))
#define IL2_STACK_ALLOCATE_ZEROED(size) memset(IL2_STACK_MEMORY(size), 0, (size))

/* Memory with any content: the program may read it, which the compiler would take for a mistake. */
static inline __attribute__((always_inline)) void *il2_unset(void *memory)
{
    __asm("" : "+r"(memory));
    return memory;
}

#if IL2_USES_FPU

/* Floating-point values by their bits: constants that are no numbers. */
static inline float il2_bits_r4(uint32_t bits)
{
    union { uint32_t bits; float value; } number = { .bits = bits };
    return number.value;
}

static inline double il2_bits_r8(uint64_t bits)
{
    union { uint64_t bits; double value; } number = { .bits = bits };
    return number.value;
}

#endif

#endif
