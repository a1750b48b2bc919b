/*
 * Conversions with .NET 10's semantics. Names are il2_conv_<to>_<from> and il2_conv_ovf_<to>_<from>.
 *
 * Unchecked conversions of floating-point numbers saturate, and NaN becomes 0. Conversions to 1 and
 * 2 bytes go by way of i4, so that (byte)300.0 is 44 and (byte)1e20 is 255. Results of at most 4
 * signed bytes have the type int32_t, which is what IL's stack holds. Integer to integer without
 * check is the plain C cast.
 */
#ifndef IL2_CONVERT_H
#define IL2_CONVERT_H

#if IL2_USES_FPU

int64_t il2_arith_i8_from_r8(double value);
uint64_t il2_arith_u8_from_r8(double value);
int64_t il2_arith_i8_from_r8_checked(double value);
uint64_t il2_arith_u8_from_r8_checked(double value);

/* For what must be inlined so that gcc can see a constant argument. */
#define IL2_FOLDS static inline __attribute__((always_inline))

/* gcc (12.2) asks about a plain parameter twice, before and after inlining, can answer differently, and then drops both branches. */
#define IL2_IS_CONSTANT(value) __builtin_constant_p(__builtin_trunc(value))

/*
 * C leaves a value out of range unspecified (C11 F.4). On Armv7-M, VCVT and libgcc's routines saturate and turn NaN
 * into 0; elsewhere, and in libgcc for Armv6-M, it is spelled out, as for constants. Where the value comes from an
 * integer, gcc would leave both conversions out, and the saturation with them: it must not see that. The limits have
 * the type of the value, so that no float becomes a double to be compared.
 */
#define IL2_SATURATED(ctype, value, low, high, least, most) \
    ((value) != (value) ? 0 : (value) <= (low) ? (least) : (value) >= (high) ? (most) : (ctype) (value))

#if defined(__thumb2__)
#if __ARM_FP & 4
#define IL2_FLOAT_REGISTER "+t"
#else
#define IL2_FLOAT_REGISTER "+r"
#endif
#if __ARM_FP & 8
#define IL2_DOUBLE_REGISTER "+w"
#else
#define IL2_DOUBLE_REGISTER "+r"
#endif
#define IL2_DEFINE_SATURATING(name, ctype, from, place, low, high, least, most) \
    IL2_FOLDS ctype name(from value) \
    { \
        if (IL2_IS_CONSTANT(value)) { \
            return IL2_SATURATED(ctype, value, low, high, least, most); \
        } \
        __asm__("" : place(value)); \
        return (ctype) value; \
    }
#else
#define IL2_DEFINE_SATURATING(name, ctype, from, place, low, high, least, most) \
    IL2_FOLDS ctype name(from value) \
    { \
        return IL2_SATURATED(ctype, value, low, high, least, most); \
    }
#endif

IL2_DEFINE_SATURATING(il2_conv_i4_r4, int32_t, float, IL2_FLOAT_REGISTER, -0x1p31f, 0x1p31f, INT32_MIN, INT32_MAX)
IL2_DEFINE_SATURATING(il2_conv_u4_r4, uint32_t, float, IL2_FLOAT_REGISTER, 0.0f, 0x1p32f, 0, UINT32_MAX)
IL2_DEFINE_SATURATING(il2_conv_i4_r8, int32_t, double, IL2_DOUBLE_REGISTER, -0x1p31, 0x1p31, INT32_MIN, INT32_MAX)
IL2_DEFINE_SATURATING(il2_conv_u4_r8, uint32_t, double, IL2_DOUBLE_REGISTER, 0.0, 0x1p32, 0, UINT32_MAX)

#undef IL2_DEFINE_SATURATING
#undef IL2_SATURATED
#undef IL2_FLOAT_REGISTER
#undef IL2_DOUBLE_REGISTER

IL2_FOLDS int64_t il2_conv_i8_r8(double value)
{
    if (IL2_IS_CONSTANT(value)) {
        return value != value ? 0 : value < -0x1p63 ? INT64_MIN : value >= 0x1p63 ? INT64_MAX : (int64_t) value;
    }
    return il2_arith_i8_from_r8(value);
}

IL2_FOLDS uint64_t il2_conv_u8_r8(double value)
{
    if (IL2_IS_CONSTANT(value)) {
        return !(value > 0) ? 0 : value >= 0x1p64 ? UINT64_MAX : (uint64_t) value;
    }
    return il2_arith_u8_from_r8(value);
}

IL2_FOLDS int64_t il2_conv_ovf_i8_r8(double value)
{
    if (IL2_IS_CONSTANT(value) && value >= -0x1p63 && value < 0x1p63) {
        return (int64_t) value;
    }
    return il2_arith_i8_from_r8_checked(value);
}

IL2_FOLDS uint64_t il2_conv_ovf_u8_r8(double value)
{
    if (IL2_IS_CONSTANT(value) && value >= 0 && value < 0x1p64) {
        return (uint64_t) value;
    }
    return il2_arith_u8_from_r8_checked(value);
}

static inline int64_t il2_conv_i8_r4(float value)
{
    return il2_conv_i8_r8((double) value);
}

static inline uint64_t il2_conv_u8_r4(float value)
{
    return il2_conv_u8_r8((double) value);
}

static inline int64_t il2_conv_ovf_i8_r4(float value)
{
    return il2_conv_ovf_i8_r8((double) value);
}

static inline uint64_t il2_conv_ovf_u8_r4(float value)
{
    return il2_conv_ovf_u8_r8((double) value);
}

#undef IL2_IS_CONSTANT
#undef IL2_FOLDS

/* conv.i1 ... conv.u2 of a floating-point number. */
#define IL2_DEFINE_SMALL(to, ctype) \
    static inline int32_t il2_conv_##to##_r4(float value) \
    { \
        return (ctype) il2_conv_i4_r4(value); \
    } \
    static inline int32_t il2_conv_##to##_r8(double value) \
    { \
        return (ctype) il2_conv_i4_r8(value); \
    }

IL2_DEFINE_SMALL(i1, int8_t)
IL2_DEFINE_SMALL(u1, uint8_t)
IL2_DEFINE_SMALL(i2, int16_t)
IL2_DEFINE_SMALL(u2, uint16_t)

#undef IL2_DEFINE_SMALL

#endif

/* conv.ovf.<to> of an integer: gcc's checked addition of zero asks whether the value fits. */
#define IL2_DEFINE_CHECKED(to, ctype, stack, from, fromtype) \
    static inline stack il2_conv_ovf_##to##_##from(fromtype value) \
    { \
        ctype result; \
        if (__builtin_add_overflow(value, (fromtype) 0, &result)) { \
            il2_throw_overflow(); \
        } \
        return result; \
    }

#define IL2_DEFINE_CHECKED_TO(to, ctype, stack) \
    IL2_DEFINE_CHECKED(to, ctype, stack, i4, int32_t) \
    IL2_DEFINE_CHECKED(to, ctype, stack, u4, uint32_t) \
    IL2_DEFINE_CHECKED(to, ctype, stack, i8, int64_t) \
    IL2_DEFINE_CHECKED(to, ctype, stack, u8, uint64_t)

IL2_DEFINE_CHECKED_TO(i1, int8_t, int32_t)
IL2_DEFINE_CHECKED_TO(u1, uint8_t, int32_t)
IL2_DEFINE_CHECKED_TO(i2, int16_t, int32_t)
IL2_DEFINE_CHECKED_TO(u2, uint16_t, int32_t)
IL2_DEFINE_CHECKED_TO(i4, int32_t, int32_t)
IL2_DEFINE_CHECKED_TO(u4, uint32_t, uint32_t)
IL2_DEFINE_CHECKED_TO(i8, int64_t, int64_t)
IL2_DEFINE_CHECKED_TO(u8, uint64_t, uint64_t)

#undef IL2_DEFINE_CHECKED_TO
#undef IL2_DEFINE_CHECKED

#if IL2_USES_FPU

/* conv.ovf.<to> of a floating-point number: the integer part counts, so (byte)-0.9 is 0. */
#define IL2_DEFINE_CHECKED_REAL(to, stack) \
    static inline stack il2_conv_ovf_##to##_r8(double value) \
    { \
        return il2_conv_ovf_##to##_i8(il2_conv_ovf_i8_r8(value)); \
    } \
    static inline stack il2_conv_ovf_##to##_r4(float value) \
    { \
        return il2_conv_ovf_##to##_i8(il2_conv_ovf_i8_r8((double) value)); \
    }

IL2_DEFINE_CHECKED_REAL(i1, int32_t)
IL2_DEFINE_CHECKED_REAL(u1, int32_t)
IL2_DEFINE_CHECKED_REAL(i2, int32_t)
IL2_DEFINE_CHECKED_REAL(u2, int32_t)
IL2_DEFINE_CHECKED_REAL(i4, int32_t)
IL2_DEFINE_CHECKED_REAL(u4, uint32_t)

#undef IL2_DEFINE_CHECKED_REAL

/* conv.r.un. With a conv.r4 behind it, CoreCLR rounds once, from the integer to the float. */
static inline float il2_conv_r4_u4(uint32_t value)
{
    return (float) value;
}

static inline float il2_conv_r4_u8(uint64_t value)
{
    return (float) value;
}

static inline double il2_conv_r8_u4(uint32_t value)
{
    return value;
}

static inline double il2_conv_r8_u8(uint64_t value)
{
    return (double) value;
}

#endif

#endif
