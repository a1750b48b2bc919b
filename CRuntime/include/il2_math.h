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
IL2_MATH_1(log2)
IL2_MATH_1(log10)
IL2_MATH_1(sin)
IL2_MATH_1(sinh)
IL2_MATH_1(sqrt)
IL2_MATH_1(tan)
IL2_MATH_1(tanh)
IL2_MATH_1(trunc)
IL2_MATH_2(atan2)
IL2_MATH_2(pow)
double fma(double, double, double);
float fmaf(float, float, float);

#undef IL2_MATH_1
#undef IL2_MATH_2
#endif
