/*
 * Arithmetic with .NET's semantics (ECMA-335 III.3; where that leaves freedom, what CoreCLR on x64
 * does). Names are il2_<operation>_<type>, types as in IL: i4 u4 i8 u8 r4 r8. All are inline and
 * fold on constants. What wraps in .NET is the plain C operator under -fwrapv.
 */
#ifndef IL2_ARITH_H
#define IL2_ARITH_H

/* add.ovf, sub.ovf, mul.ovf and their .un forms. */
#define IL2_DEFINE_CHECKED(operation, name, ctype) \
    static inline ctype il2_##operation##_ovf_##name(ctype left, ctype right) \
    { \
        ctype result; \
        if (__builtin_##operation##_overflow(left, right, &result)) { \
            il2_throw_overflow(); \
        } \
        return result; \
    }

/* div.un, rem.un */
#define IL2_DEFINE_UNSIGNED_DIVISION(name, ctype) \
    static inline ctype il2_div_##name(ctype left, ctype right) \
    { \
        if (right == 0) { \
            il2_throw_divide_by_zero(); \
        } \
        return left / right; \
    } \
    static inline ctype il2_rem_##name(ctype left, ctype right) \
    { \
        if (right == 0) { \
            il2_throw_divide_by_zero(); \
        } \
        return left % right; \
    }

/* div, rem: the smallest value divided by -1 overflows, and so does its remainder. */
#define IL2_DEFINE_SIGNED_DIVISION(name, ctype, smallest) \
    static inline void il2_check_division_##name(ctype left, ctype right) \
    { \
        if (right == 0) { \
            il2_throw_divide_by_zero(); \
        } \
        if (right == -1 && left == (smallest)) { \
            il2_throw_overflow(); \
        } \
    } \
    static inline ctype il2_div_##name(ctype left, ctype right) \
    { \
        il2_check_division_##name(left, right); \
        return left / right; \
    } \
    static inline ctype il2_rem_##name(ctype left, ctype right) \
    { \
        il2_check_division_##name(left, right); \
        return left % right; \
    }

/* shl, shr, shr.un: C# and CoreCLR use the count's low 5 or 6 bits; ECMA-335 leaves the rest open. */
#define IL2_DEFINE_SHIFTS(name, ctype, mask) \
    static inline ctype il2_shl_##name(ctype value, int32_t count) \
    { \
        return value << (count & (mask)); \
    } \
    static inline ctype il2_shr_##name(ctype value, int32_t count) \
    { \
        return value >> (count & (mask)); \
    }

#define IL2_DEFINE_INTEGER(name, ctype, mask) \
    IL2_DEFINE_CHECKED(add, name, ctype) \
    IL2_DEFINE_CHECKED(sub, name, ctype) \
    IL2_DEFINE_CHECKED(mul, name, ctype) \
    IL2_DEFINE_SHIFTS(name, ctype, mask)

IL2_DEFINE_INTEGER(i4, int32_t, 31)
IL2_DEFINE_INTEGER(u4, uint32_t, 31)
IL2_DEFINE_INTEGER(i8, int64_t, 63)
IL2_DEFINE_INTEGER(u8, uint64_t, 63)

IL2_DEFINE_SIGNED_DIVISION(i4, int32_t, INT32_MIN)
IL2_DEFINE_SIGNED_DIVISION(i8, int64_t, INT64_MIN)
IL2_DEFINE_UNSIGNED_DIVISION(u4, uint32_t)
IL2_DEFINE_UNSIGNED_DIVISION(u8, uint64_t)

#undef IL2_DEFINE_CHECKED
#undef IL2_DEFINE_SHIFTS
#undef IL2_DEFINE_INTEGER
#undef IL2_DEFINE_SIGNED_DIVISION
#undef IL2_DEFINE_UNSIGNED_DIVISION

#if IL2_USES_FPU

/* rem of floating-point numbers is C's fmod: exact, with the sign of the dividend (src/arith). */
float il2_arith_rem_r4(float left, float right);
double il2_arith_rem_r8(double left, double right);

static inline __attribute__((always_inline)) float il2_rem_r4(float left, float right)
{
    if (__builtin_constant_p(__builtin_fmodf(left, right))) {
        return __builtin_fmodf(left, right);
    }
    return il2_arith_rem_r4(left, right);
}

static inline __attribute__((always_inline)) double il2_rem_r8(double left, double right)
{
    if (__builtin_constant_p(__builtin_fmod(left, right))) {
        return __builtin_fmod(left, right);
    }
    return il2_arith_rem_r8(left, right);
}

/* ckfinite: CoreCLR throws OverflowException for infinities and NaN. */
static inline float il2_ckfinite_r4(float value)
{
    if (!__builtin_isfinite(value)) {
        il2_throw_overflow();
    }
    return value;
}

static inline double il2_ckfinite_r8(double value)
{
    if (!__builtin_isfinite(value)) {
        il2_throw_overflow();
    }
    return value;
}

#endif

#endif
