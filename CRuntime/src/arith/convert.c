/*
 * double to 64-bit integer, by taking the bits apart: exact, and smaller than comparing doubles
 * on a processor that has none in hardware.
 */
#define IL2_R8_SIGN ((uint64_t) 1 << 63)
#define IL2_R8_FRACTION_BITS 52
#define IL2_R8_EXPONENT_BIAS 1023

static uint64_t il2_arith_r8_bits(double value)
{
    union {
        double value;
        uint64_t bits;
    } view = {value};
    return view.bits;
}

/* Exponent of two of the leading bit; 1024 for infinities and NaN. */
static int32_t il2_arith_r8_exponent(uint64_t bits)
{
    return (int32_t) (bits >> IL2_R8_FRACTION_BITS & 0x7FF) - IL2_R8_EXPONENT_BIAS;
}

static bool il2_arith_r8_is_nan(uint64_t bits)
{
    return (bits & ~IL2_R8_SIGN) > (uint64_t) 0x7FF << IL2_R8_FRACTION_BITS;
}

/* Integer part without the sign; UINT64_MAX from 2^64 on. */
static uint64_t il2_arith_r8_magnitude(uint64_t bits)
{
    int32_t exponent = il2_arith_r8_exponent(bits);
    if (exponent < 0) {
        return 0;
    }
    if (exponent > 63) {
        return UINT64_MAX;
    }

    /* Leading one at bit 63, then down to its place. */
    uint64_t fraction = bits << (63 - IL2_R8_FRACTION_BITS) | IL2_R8_SIGN;
    return fraction >> (63 - exponent);
}

int64_t il2_arith_i8_from_r8(double value)
{
    uint64_t bits = il2_arith_r8_bits(value);
    if (il2_arith_r8_is_nan(bits)) {
        return 0;
    }

    uint64_t magnitude = il2_arith_r8_magnitude(bits);
    bool negative = (bits & IL2_R8_SIGN) != 0;
    if (magnitude > INT64_MAX) {
        return negative ? INT64_MIN : INT64_MAX;
    }
    return negative ? -(int64_t) magnitude : (int64_t) magnitude;
}

uint64_t il2_arith_u8_from_r8(double value)
{
    uint64_t bits = il2_arith_r8_bits(value);
    if ((bits & IL2_R8_SIGN) != 0 || il2_arith_r8_is_nan(bits)) {
        return 0;
    }
    return il2_arith_r8_magnitude(bits);
}

int64_t il2_arith_i8_from_r8_checked(double value)
{
    uint64_t bits = il2_arith_r8_bits(value);
    bool is_smallest = bits == (IL2_R8_SIGN | (uint64_t) (IL2_R8_EXPONENT_BIAS + 63) << IL2_R8_FRACTION_BITS);
    if (il2_arith_r8_exponent(bits) >= 63 && !is_smallest) {
        il2_throw_overflow();
    }
    return il2_arith_i8_from_r8(value);
}

uint64_t il2_arith_u8_from_r8_checked(double value)
{
    uint64_t bits = il2_arith_r8_bits(value);
    int32_t exponent = il2_arith_r8_exponent(bits);
    bool negative = (bits & IL2_R8_SIGN) != 0;
    if (exponent > 63 || (negative && exponent >= 0)) {
        il2_throw_overflow();
    }
    return il2_arith_r8_magnitude(bits & ~IL2_R8_SIGN);
}
