using System;
using Il2Mcu.Text;
using Builder = System.Text.StringBuilder;

namespace Shadow.System.Text;

/// <summary>Numbers and composite formats: the framework's way to them leads through cultures and pools.</summary>
internal static class StringBuilder
{
    public static Builder AppendSpanFormattable<T>(Builder self, T value)
    {
        var text = new TextBuilder(stackalloc char[NumberStrings.UsualLength]);
        ValueText.Append(ref text, value, null, null, null);
        return self.Append(text.Text);
    }

    public static Builder AppendFormat(Builder self, string format, object? arg0) => Append(self, null, format, [arg0]);

    public static Builder AppendFormat(Builder self, string format, object? arg0, object? arg1) => Append(self, null, format, [arg0, arg1]);

    public static Builder AppendFormat(Builder self, string format, object? arg0, object? arg1, object? arg2) =>
        Append(self, null, format, [arg0, arg1, arg2]);

    public static Builder AppendFormat(Builder self, string format, object?[] args) => AppendFormat(self, null, format, args);

    public static Builder AppendFormat(Builder self, string format, ReadOnlySpan<object?> args) => Append(self, null, format, args);

    public static Builder AppendFormat(Builder self, IFormatProvider? provider, string format, object? arg0) => Append(self, provider, format, [arg0]);

    public static Builder AppendFormat(Builder self, IFormatProvider? provider, string format, object? arg0, object? arg1) =>
        Append(self, provider, format, [arg0, arg1]);

    public static Builder AppendFormat(Builder self, IFormatProvider? provider, string format, object? arg0, object? arg1, object? arg2) =>
        Append(self, provider, format, [arg0, arg1, arg2]);

    public static Builder AppendFormat(Builder self, IFormatProvider? provider, string format, object?[] args)
    {
        if (args is null)
        {
            throw new ArgumentNullException(format is null ? nameof(format) : nameof(args));
        }

        return Append(self, provider, format, args);
    }

    public static Builder AppendFormat(Builder self, IFormatProvider? provider, string format, ReadOnlySpan<object?> args) =>
        Append(self, provider, format, args);

    private static Builder Append(Builder self, IFormatProvider? provider, string format, scoped ReadOnlySpan<object?> arguments)
    {
        var text = new TextBuilder(stackalloc char[NumberStrings.UsualLength]);
        CompositeText.Append(ref text, provider, format, arguments);
        return self.Append(text.Text);
    }
}
