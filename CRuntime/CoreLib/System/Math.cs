using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Functions of double that .NET has from the C library, too: this one's results may differ in the last bit.</summary>
internal static unsafe class Math
{
    [RuntimeImport("acos")]
    public static extern double Acos(double x);

    [RuntimeImport("acosh")]
    public static extern double Acosh(double x);

    [RuntimeImport("asin")]
    public static extern double Asin(double x);

    [RuntimeImport("asinh")]
    public static extern double Asinh(double x);

    [RuntimeImport("atan")]
    public static extern double Atan(double x);

    [RuntimeImport("atanh")]
    public static extern double Atanh(double x);

    [RuntimeImport("cbrt")]
    public static extern double Cbrt(double x);

    [RuntimeImport("ceil")]
    public static extern double Ceiling(double x);

    [RuntimeImport("cos")]
    public static extern double Cos(double x);

    [RuntimeImport("cosh")]
    public static extern double Cosh(double x);

    [RuntimeImport("exp")]
    public static extern double Exp(double x);

    [RuntimeImport("floor")]
    public static extern double Floor(double x);

    [RuntimeImport("log")]
    public static extern double Log(double x);

    /// <summary>Exact for powers of two: the exponent is added to the logarithm of a number between 0.7 and 1.4.</summary>
    public static double Log2(double x)
    {
        if (!(x > 0) || double.IsInfinity(x))
        {
            return Log(x);
        }

        var exponent = global::System.Math.ILogB(x);
        var mantissa = global::System.Math.ScaleB(x, -exponent);
        if (mantissa > (double)1.4142135)
        {
            mantissa *= (double)0.5;
            exponent++;
        }

        return exponent + (Log(mantissa) * (double)1.4426950408889634);
    }

    [RuntimeImport("log10")]
    public static extern double Log10(double x);

    [RuntimeImport("sin")]
    public static extern double Sin(double x);

    [RuntimeImport("sinh")]
    public static extern double Sinh(double x);

    [RuntimeImport("sqrt")]
    public static extern double Sqrt(double x);

    [RuntimeImport("tan")]
    public static extern double Tan(double x);

    [RuntimeImport("tanh")]
    public static extern double Tanh(double x);

    [RuntimeImport("trunc")]
    public static extern double Truncate(double x);

    [RuntimeImport("atan2")]
    public static extern double Atan2(double y, double x);

    [RuntimeImport("pow")]
    public static extern double Pow(double x, double y);

    public static (double Sin, double Cos) SinCos(double x) => (Sin(x), Cos(x));

    /// <summary>Parts the number at the point; both parts have its sign.</summary>
    public static double ModF(double x, double* intptr)
    {
        *intptr = Truncate(x);
        return double.IsInfinity(x) ? double.CopySign(0, x) : double.CopySign(x - *intptr, x);
    }

    public static double ReciprocalEstimate(double d) => 1 / d;

    public static double ReciprocalSqrtEstimate(double d) => 1 / global::System.Math.Sqrt(d);
}
