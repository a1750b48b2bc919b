using System;

namespace Cases.Formats;

/// <summary>Types of the program in formats.</summary>
public static class OwnTypes
{
    public static void Main()
    {
        var point = new Point(1, 2);
        Console.WriteLine($"{point} {point:long} {new Named("n")} {new Spanned(5)} {new Spanned(6):x}");
        Console.WriteLine("{0} {0:long} {1} {2}", point, new Named("m"), new Spanned(7));
        Console.WriteLine(string.Format(new Shouting(), "{0} {1:x} {2}", "quiet", 255, 1.5));
        Console.WriteLine(string.Create(new Shouting(), $"{"soft"} {255:x}"));
    }

    private readonly struct Point(int x, int y) : IFormattable
    {
        public string ToString(string format, IFormatProvider provider) => format == "long" ? $"x={x}, y={y}" : $"({x};{y})";
    }

    private sealed class Named(string name)
    {
        public override string ToString() => "named " + name;
    }

    private readonly struct Spanned(int value) : ISpanFormattable
    {
        public string ToString(string format, IFormatProvider provider) => "<" + value + format + ">";

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider)
        {
            var text = ToString(format.ToString(), provider);
            charsWritten = text.Length;
            return text.AsSpan().TryCopyTo(destination);
        }
    }

    private sealed class Shouting : IFormatProvider, ICustomFormatter
    {
        public object GetFormat(Type type) => type == typeof(ICustomFormatter) ? this : null;

        public string Format(string format, object argument, IFormatProvider provider) =>
            "!" + (argument is IFormattable formattable ? formattable.ToString(format, null) : argument.ToString()) + "!";
    }
}
