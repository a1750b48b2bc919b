/*
 * Functions of the C library's libm that System.Math and System.MathF call. The library is linked;
 * what is not called is not in the program. <math.h> itself would bring macros and types.
 */
#ifndef IL2_MATH_H
#define IL2_MATH_H

#define IL2_MATH_1(name) \
    double name(double); \
    float name##f(float);
#define IL2_MATH_2(name) \
    double name(double, double); \
    float name##f(float, float);

IL2_MATH_1(acos)
IL2_MATH_1(acosh)
IL2_MATH_1(asin)
IL2_MATH_1(asinh)
IL2_MATH_1(atan)
IL2_MATH_1(atanh)
IL2_MATH_1(cbrt)
IL2_MATH_1(ceil)
IL2_MATH_1(cos)
IL2_MATH_1(cosh)
IL2_MATH_1(exp)
IL2_MATH_1(floor)
IL2_MATH_1(log)
IL2_MATH_1(log10)
IL2_MATH_1(sin)
IL2_MATH_1(sinh)
IL2_MATH_1(sqrt)
IL2_MATH_1(tan)
IL2_MATH_1(tanh)
IL2_MATH_1(trunc)
IL2_MATH_2(atan2)
IL2_MATH_2(pow)

#undef IL2_MATH_1
#undef IL2_MATH_2

/*
 * newlib's functions of these names only add error numbers, and with them initialised data: what computes is behind
 * them. With double precision in hardware it has other functions for powers and logarithms, without that.
 */
#ifndef IL2_PROCESS
double __ieee754_acos(double);
double __ieee754_acosh(double);
double __ieee754_asin(double);
double __ieee754_atan2(double, double);
double __ieee754_atanh(double);
double __ieee754_cosh(double);
double __ieee754_log10(double);
double __ieee754_sinh(double);
double __ieee754_sqrt(double);
float __ieee754_acosf(float);
float __ieee754_acoshf(float);
float __ieee754_asinf(float);
float __ieee754_atan2f(float, float);
float __ieee754_atanhf(float);
float __ieee754_coshf(float);
float __ieee754_log10f(float);
float __ieee754_sinhf(float);
float __ieee754_sqrtf(float);
#define acos __ieee754_acos
#define acosh __ieee754_acosh
#define asin __ieee754_asin
#define atan2 __ieee754_atan2
#define atanh __ieee754_atanh
#define cosh __ieee754_cosh
#define log10 __ieee754_log10
#define sinh __ieee754_sinh
#define sqrt __ieee754_sqrt
#define acosf __ieee754_acosf
#define acoshf __ieee754_acoshf
#define asinf __ieee754_asinf
#define atan2f __ieee754_atan2f
#define atanhf __ieee754_atanhf
#define coshf __ieee754_coshf
#define log10f __ieee754_log10f
#define sinhf __ieee754_sinhf
#define sqrtf __ieee754_sqrtf
#if !(__ARM_FP & 8)
double __ieee754_exp(double);
double __ieee754_log(double);
double __ieee754_pow(double, double);
float __ieee754_expf(float);
float __ieee754_logf(float);
float __ieee754_powf(float, float);
#define exp __ieee754_exp
#define log __ieee754_log
#define pow __ieee754_pow
#define expf __ieee754_expf
#define logf __ieee754_logf
#define powf __ieee754_powf
#endif
#endif
#endif
