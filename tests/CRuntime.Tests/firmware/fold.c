/* Constants fold: what is left over would call a function that does not exist. */
void not_folded(void);

#define FOLDS(expression, value) \
    if ((expression) != (value)) { \
        not_folded(); \
    }

void il2_program_start(void)
{
    FOLDS(il2_div_i4(-7, 2), -3)
    FOLDS(il2_rem_i8(-7, 2), -1)
    FOLDS(il2_mul_ovf_i4(46340, 46340), 2147395600)
    FOLDS(il2_add_ovf_u8(UINT64_MAX - 1, 1), UINT64_MAX)
    FOLDS(il2_shl_i4(1, 33), 2)
    FOLDS(il2_shr_i8(INT64_MIN, 127), -1)
    FOLDS(il2_rem_r8(7.5, -2), 1.5)
    FOLDS(il2_rem_r4(1e-45f, 2), 1e-45f)
    FOLDS(il2_conv_i4_r4(1e10f), INT32_MAX)
    FOLDS(il2_conv_i4_r8(-1e10), INT32_MIN)
    FOLDS(il2_conv_i4_r8(__builtin_nan("")), 0)
    FOLDS(il2_conv_u4_r8(-1), 0)
    FOLDS(il2_conv_u1_r8(300), 44)
    FOLDS(il2_conv_i8_r8(1e10), 10000000000)
    FOLDS(il2_conv_i8_r4(-__builtin_inff()), INT64_MIN)
    FOLDS(il2_conv_u8_r8(1e300), UINT64_MAX)
    FOLDS(il2_conv_ovf_u1_r8(255.9), 255)
    FOLDS(il2_conv_ovf_i8_r8(-1e18), -1000000000000000000)
    FOLDS(il2_conv_ovf_i2_u8(32767), 32767)
    FOLDS(il2_conv_r4_u8(0x8000008000000001), 0x1.000002p63f)
    il2_exit(0);
}
