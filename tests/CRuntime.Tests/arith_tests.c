/*
 * Arithmetic and conversions against what CoreCLR does (coreclr.inc, written by oracle/). Integers
 * stand in the table with their sign extended to 64 bits, real numbers as they lie in memory.
 */
struct row {
    const char *name;
    uint64_t (*operation)(uint64_t left, uint64_t right);
    uint64_t left;
    uint64_t right;
    enum outcome outcome;
    uint64_t result;
};

typedef int32_t i4;
typedef uint32_t u4;
typedef int64_t i8;
typedef uint64_t u8;
typedef float r4;
typedef double r8;

#define from_integer(bits) (bits)
#define to_i4(result) ((uint64_t) (int64_t) (int32_t) (result))
#define to_u4(result) ((uint64_t) (uint32_t) (result))
#define to_i8(result) ((uint64_t) (result))
#define to_u8(result) ((uint64_t) (result))

static r4 from_r4(uint64_t bits)
{
    union { uint32_t bits; r4 value; } view = {(uint32_t) bits};
    return view.value;
}

static r8 from_r8(uint64_t bits)
{
    union { uint64_t bits; r8 value; } view = {bits};
    return view.value;
}

static uint64_t to_r4(r4 value)
{
    union { r4 value; uint32_t bits; } view = {value};
    return value != value ? 0x7FC00000u : view.bits;
}

static uint64_t to_r8(r8 value)
{
    union { r8 value; uint64_t bits; } view = {value};
    return value != value ? 0x7FF8000000000000u : view.bits;
}

#define from_i4(bits) ((i4) (bits))
#define from_u4(bits) ((u4) (bits))
#define from_i8(bits) ((i8) (bits))
#define from_u8(bits) ((u8) (bits))

/* Each operation with one signature; noinline, so that its arguments are not constants. */
#define OPERATION(name, expression) \
    static __attribute__((noinline)) uint64_t name(uint64_t left, uint64_t right) \
    { \
        (void) left; \
        (void) right; \
        return expression; \
    }

#define BINARY(name, type) OPERATION(name, to_##type(il2_##name(from_##type(left), from_##type(right))))
#define SHIFT(name, type) OPERATION(name, to_##type(il2_##name(from_##type(left), (int32_t) right)))
#define CONVERSION(name, to, from) OPERATION(name, to_##to(il2_##name(from_##from(left))))

#define INTEGER(type) \
    BINARY(add_ovf_##type, type) BINARY(sub_ovf_##type, type) BINARY(mul_ovf_##type, type) \
    BINARY(div_##type, type) BINARY(rem_##type, type) SHIFT(shl_##type, type) SHIFT(shr_##type, type)

INTEGER(i4) INTEGER(u4) INTEGER(i8) INTEGER(u8)
BINARY(rem_r4, r4) BINARY(rem_r8, r8)

#define CHECKED_FROM(from) \
    CONVERSION(conv_ovf_i1_##from, i4, from) CONVERSION(conv_ovf_u1_##from, i4, from) \
    CONVERSION(conv_ovf_i2_##from, i4, from) CONVERSION(conv_ovf_u2_##from, i4, from) \
    CONVERSION(conv_ovf_i4_##from, i4, from) CONVERSION(conv_ovf_u4_##from, u4, from) \
    CONVERSION(conv_ovf_i8_##from, i8, from) CONVERSION(conv_ovf_u8_##from, u8, from)

#define SATURATING_FROM(from) \
    CONVERSION(conv_i1_##from, i4, from) CONVERSION(conv_u1_##from, i4, from) \
    CONVERSION(conv_i2_##from, i4, from) CONVERSION(conv_u2_##from, i4, from) \
    CONVERSION(conv_i4_##from, i4, from) CONVERSION(conv_u4_##from, u4, from) \
    CONVERSION(conv_i8_##from, i8, from) CONVERSION(conv_u8_##from, u8, from)

CHECKED_FROM(i4) CHECKED_FROM(u4) CHECKED_FROM(i8) CHECKED_FROM(u8) CHECKED_FROM(r4) CHECKED_FROM(r8)
SATURATING_FROM(r4) SATURATING_FROM(r8)
CONVERSION(conv_r4_u4, r4, u4) CONVERSION(conv_r4_u8, r4, u8)
CONVERSION(conv_r8_u4, r8, u4) CONVERSION(conv_r8_u8, r8, u8)

#define ROW(name, left, right, outcome, result) {#name, name, left, right, outcome, result},
static const struct row coreclr_rows[] = {
#include "coreclr.inc"
};
#undef ROW

static void report_row(const struct row *row, enum outcome outcome, uint64_t result)
{
    const uint64_t numbers[] = {row->left, row->right, row->outcome, row->result, outcome, result};
    const char *const labels[] = {" of ", " and ", ": expected outcome ", " value ", ", got outcome ", " value "};
    print("FAILED: ");
    print(row->name);
    for (uint32_t i = 0; i < 6; i++) {
        print(labels[i]);
        print_number(numbers[i], 16);
    }
    print("\n");
}

static void test_arithmetic(void)
{
    for (uint32_t i = 0; i < sizeof coreclr_rows / sizeof coreclr_rows[0]; i++) {
        const struct row *row = &coreclr_rows[i];
        volatile uint64_t result = 0;
        enum outcome outcome = OUTCOME(result = row->operation(row->left, row->right));
        if (outcome == row->outcome && result == row->result) {
            passed++;
        } else {
            failed++;
            report_row(row, outcome, result);
        }
    }
}

static void test_finite_check(void)
{
    volatile double infinity = __builtin_inf();
    volatile float nan = __builtin_nanf("");
    CHECK(OUTCOME(il2_ckfinite_r8(infinity)) == OVERFLOW);
    CHECK(OUTCOME(il2_ckfinite_r4(nan)) == OVERFLOW);
    CHECK(il2_ckfinite_r8(2.5) == 2.5 && il2_ckfinite_r4(-1.5f) == -1.5f);
}
