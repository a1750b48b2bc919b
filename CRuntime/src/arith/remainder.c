/*
 * Remainder of floating-point numbers: long division on the fractions, one bit of the difference
 * of exponents at a time. Every step is exact, and so is the result.
 */
#define IL2_DEFINE_REMAINDER(name, real, word, fraction_bits, exponent_mask, clz) \
    real il2_arith_rem_##name(real left, real right) \
    { \
        enum { width = sizeof(word) * 8, clz_of_one = width - 1 - (fraction_bits) }; \
        const word one = (word) 1 << (fraction_bits), sign_bit = (word) 1 << (width - 1); \
        const word infinity = (word) (exponent_mask) << (fraction_bits); \
        union { \
            real value; \
            word bits; \
        } x = {left}, y = {right}; \
        word sign = x.bits & sign_bit, xm = x.bits ^ sign, ym = y.bits & ~sign_bit; \
        if (ym == 0 || xm >= infinity || ym > infinity) { \
            return (real) __builtin_nan(""); \
        } \
        if (xm < ym) { \
            return left; \
        } \
        int32_t xe = (int32_t) (xm >> (fraction_bits)), ye = (int32_t) (ym >> (fraction_bits)); \
        xm &= one - 1; \
        ym &= one - 1; \
        /* Subnormal numbers get a leading one as well, with an exponent below 1. */ \
        if (xe == 0) { \
            int32_t shift = clz(xm) - clz_of_one; \
            xm <<= shift; \
            xe = 1 - shift; \
        } \
        if (ye == 0) { \
            int32_t shift = clz(ym) - clz_of_one; \
            ym <<= shift; \
            ye = 1 - shift; \
        } \
        xm |= one; \
        ym |= one; \
        for (;; xm <<= 1, xe--) { \
            if (xm >= ym) { \
                xm -= ym; \
            } \
            if (xe == ye) { \
                break; \
            } \
        } \
        if (xm != 0) { \
            int32_t shift = clz(xm) - clz_of_one; \
            xm <<= shift; \
            xe -= shift; \
            xm = xe > 0 ? xm - one + ((word) xe << (fraction_bits)) : xm >> (1 - xe); \
        } \
        x.bits = sign | xm; \
        return x.value; \
    }

IL2_DEFINE_REMAINDER(r4, float, uint32_t, 23, 0xFF, __builtin_clz)
IL2_DEFINE_REMAINDER(r8, double, uint64_t, 52, 0x7FF, __builtin_clzll)

#undef IL2_DEFINE_REMAINDER
