using System;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Composite formats.</summary>
internal static unsafe partial class String
{
    public static string Format(string format, object? arg0) => CompositeText.Format(null, format, [arg0]);

    public static string Format(string format, object? arg0, object? arg1) => CompositeText.Format(null, format, [arg0, arg1]);

    public static string Format(string format, object? arg0, object? arg1, object? arg2) => CompositeText.Format(null, format, [arg0, arg1, arg2]);

    public static string Format(string format, object?[] args) => Format(null, format, args);

    public static string Format(string format, ReadOnlySpan<object?> args) => CompositeText.Format(null, format, args);

    public static string Format(IFormatProvider? provider, string format, object? arg0) => CompositeText.Format(provider, format, [arg0]);

    public static string Format(IFormatProvider? provider, string format, object? arg0, object? arg1) =>
        CompositeText.Format(provider, format, [arg0, arg1]);

    public static string Format(IFormatProvider? provider, string format, object? arg0, object? arg1, object? arg2) =>
        CompositeText.Format(provider, format, [arg0, arg1, arg2]);

    public static string Format(IFormatProvider? provider, string format, object?[] args)
    {
        if (args is null)
        {
            throw new ArgumentNullException(format is null ? nameof(format) : nameof(args));
        }

        return CompositeText.Format(provider, format, args);
    }

    public static string Format(IFormatProvider? provider, string format, ReadOnlySpan<object?> args) => CompositeText.Format(provider, format, args);

    public static string Format<TArg0>(IFormatProvider? provider, global::System.Text.CompositeFormat format, TArg0 arg0) =>
        CompositeText.Format(provider, format.Format, [arg0]);

    public static string Format<TArg0, TArg1>(IFormatProvider? provider, global::System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1) =>
        CompositeText.Format(provider, format.Format, [arg0, arg1]);

    public static string Format<TArg0, TArg1, TArg2>(
        IFormatProvider? provider, global::System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        CompositeText.Format(provider, format.Format, [arg0, arg1, arg2]);

    public static string Format(IFormatProvider? provider, global::System.Text.CompositeFormat format, object?[] args) =>
        CompositeText.Format(provider, format.Format, args);

    public static string Format(IFormatProvider? provider, global::System.Text.CompositeFormat format, ReadOnlySpan<object?> args) =>
        CompositeText.Format(provider, format.Format, args);
}
