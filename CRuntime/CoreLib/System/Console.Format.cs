using System;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Composite formats to the console.</summary>
internal static partial class Console
{
    public static void Write(string format, object? arg0) => Write(CompositeText.Format(null, format, [arg0]));

    public static void Write(string format, object? arg0, object? arg1) => Write(CompositeText.Format(null, format, [arg0, arg1]));

    public static void Write(string format, object? arg0, object? arg1, object? arg2) => Write(CompositeText.Format(null, format, [arg0, arg1, arg2]));

    public static void Write(string format, object?[]? arg) => Write(CompositeText.Format(null, format, arg));

    public static void Write(string format, ReadOnlySpan<object?> arg) => Write(CompositeText.Format(null, format, arg));

    public static void WriteLine(string format, object? arg0) => WriteLine(CompositeText.Format(null, format, [arg0]));

    public static void WriteLine(string format, object? arg0, object? arg1) => WriteLine(CompositeText.Format(null, format, [arg0, arg1]));

    public static void WriteLine(string format, object? arg0, object? arg1, object? arg2) => WriteLine(CompositeText.Format(null, format, [arg0, arg1, arg2]));

    public static void WriteLine(string format, object?[]? arg) => WriteLine(CompositeText.Format(null, format, arg));

    public static void WriteLine(string format, ReadOnlySpan<object?> arg) => WriteLine(CompositeText.Format(null, format, arg));
}
