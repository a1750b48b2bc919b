using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Functions of float that .NET has from the C library, too: this one's results may differ in the last bit.</summary>
internal static unsafe class MathF
{
    [RuntimeImport("acosf")]
    public static extern float Acos(float x);

    [RuntimeImport("acoshf")]
    public static extern float Acosh(float x);

    [RuntimeImport("asinf")]
    public static extern float Asin(float x);

    [RuntimeImport("asinhf")]
    public static extern float Asinh(float x);

    [RuntimeImport("atanf")]
    public static extern float Atan(float x);

    [RuntimeImport("atanhf")]
    public static extern float Atanh(float x);

    [RuntimeImport("cbrtf")]
    public static extern float Cbrt(float x);

    [RuntimeImport("ceilf")]
    public static extern float Ceiling(float x);

    [RuntimeImport("cosf")]
    public static extern float Cos(float x);

    [RuntimeImport("coshf")]
    public static extern float Cosh(float x);

    [RuntimeImport("expf")]
    public static extern float Exp(float x);

    [RuntimeImport("floorf")]
    public static extern float Floor(float x);

    [RuntimeImport("logf")]
    public static extern float Log(float x);

    /// <summary>Exact for powers of two: the exponent is added to the logarithm of a number between 0.7 and 1.4.</summary>
    public static float Log2(float x)
    {
        if (!(x > 0) || float.IsInfinity(x))
        {
            return Log(x);
        }

        var exponent = global::System.MathF.ILogB(x);
        var mantissa = global::System.MathF.ScaleB(x, -exponent);
        if (mantissa > (float)1.4142135)
        {
            mantissa *= (float)0.5;
            exponent++;
        }

        return exponent + (Log(mantissa) * (float)1.4426950408889634);
    }

    [RuntimeImport("log10f")]
    public static extern float Log10(float x);

    [RuntimeImport("sinf")]
    public static extern float Sin(float x);

    [RuntimeImport("sinhf")]
    public static extern float Sinh(float x);

    [RuntimeImport("sqrtf")]
    public static extern float Sqrt(float x);

    [RuntimeImport("tanf")]
    public static extern float Tan(float x);

    [RuntimeImport("tanhf")]
    public static extern float Tanh(float x);

    [RuntimeImport("truncf")]
    public static extern float Truncate(float x);

    [RuntimeImport("atan2f")]
    public static extern float Atan2(float y, float x);

    [RuntimeImport("powf")]
    public static extern float Pow(float x, float y);

    public static (float Sin, float Cos) SinCos(float x) => (Sin(x), Cos(x));

    /// <summary>Parts the number at the point; both parts have its sign.</summary>
    public static float ModF(float x, float* intptr)
    {
        *intptr = Truncate(x);
        return float.IsInfinity(x) ? float.CopySign(0, x) : float.CopySign(x - *intptr, x);
    }

    public static float ReciprocalEstimate(float x) => 1 / x;

    public static float ReciprocalSqrtEstimate(float x) => 1 / global::System.MathF.Sqrt(x);
}
