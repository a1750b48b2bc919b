/*
 * Checks that the processor makes: an access through null touches the guarded memory at address 0, a division by zero faults. The
 * handler of faults (port/cortex-m/trap.c) lets the code go on where the exception is thrown, so every instruction here counts as one
 * that may not return: it is neither dropped nor moved, and memory is as C# left it.
 */
#ifndef IL2_TRAP_H
#define IL2_TRAP_H

#if IL2_NULL_TRAPS || IL2_DIVISION_TRAPS

/* Operand of the undefined instruction that stands for a NullReferenceException. */
#define IL2_TRAP_NULL_REFERENCE 1

#define IL2_TRAPPING_LOAD(instruction, type, place) \
    __extension__({ \
        type il2_loaded; \
        __asm volatile(instruction " %0, %1" : "=r"(il2_loaded) : "m"(place) : "memory"); \
        il2_loaded; \
    })

#define IL2_TRAPPING_STORE(instruction, place, value) \
    __asm volatile(instruction " %1, %0" : "=m"(place) : "r"(value) : "memory")

static inline __attribute__((always_inline, noreturn)) void il2_trap_null_reference(void)
{
    __asm volatile("udf %0" : : "i"(IL2_TRAP_NULL_REFERENCE) : "memory");
    __builtin_unreachable();
}

static inline __attribute__((always_inline)) uint32_t il2_trap_div_u4(uint32_t left, uint32_t right)
{
    uint32_t quotient;
    __asm volatile("udiv %0, %1, %2" : "=r"(quotient) : "r"(left), "r"(right) : "memory");
    return quotient;
}

static inline __attribute__((always_inline)) uint32_t il2_trap_rem_u4(uint32_t left, uint32_t right)
{
    return left - il2_trap_div_u4(left, right) * right;
}

/* The smallest value divided by -1 overflows, and so does its remainder. */
static inline __attribute__((always_inline)) int32_t il2_trap_div_i4(int32_t left, int32_t right)
{
    if (right == -1 && left == INT32_MIN) {
        il2_throw_overflow();
    }
    int32_t quotient;
    __asm volatile("sdiv %0, %1, %2" : "=r"(quotient) : "r"(left), "r"(right) : "memory");
    return quotient;
}

static inline __attribute__((always_inline)) int32_t il2_trap_rem_i4(int32_t left, int32_t right)
{
    return left - il2_trap_div_i4(left, right) * right;
}

#endif

#endif
