using System.Globalization;

namespace Il2Mcu.Oracle;

/// <summary>Evaluates operations and prints each as a row: macro of C, name, arguments and outcome as 64 bits.</summary>
internal sealed class Table(TextWriter output)
{
    public void Unary<T, TResult>(string name, T[] samples, Func<T, TResult> operation)
        where T : unmanaged
        where TResult : unmanaged
    {
        foreach (var sample in samples)
        {
            Row(name, Bits(sample), 0, () => Bits(operation(sample)));
        }
    }

    public void Binary<TLeft, TRight, TResult>(string name, TLeft[] lefts, TRight[] rights, Func<TLeft, TRight, TResult> operation)
        where TLeft : unmanaged
        where TRight : unmanaged
        where TResult : unmanaged
    {
        foreach (var left in lefts)
        {
            foreach (var right in rights)
            {
                Row(name, Bits(left), Bits(right), () => Bits(operation(left, right)));
            }
        }
    }

    private void Row(string name, ulong left, ulong right, Func<ulong> evaluate)
    {
        string outcome;
        try
        {
            outcome = "VALUE, " + Hex(evaluate());
        }
        catch (OverflowException)
        {
            outcome = "OVERFLOW, 0";
        }
        catch (DivideByZeroException)
        {
            outcome = "DIVIDE_BY_ZERO, 0";
        }

        output.WriteLine($"ROW({name}, {Hex(left)}, {Hex(right)}, {outcome})");
    }

    private static string Hex(ulong bits) =>
        bits == 0 ? "0" : "0x" + bits.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>Integers extended by their sign to 64 bits, real numbers as they lie in memory, any NaN as the same.</summary>
    private static ulong Bits<T>(T value) where T : unmanaged => value switch
    {
        sbyte v => (ulong)v,
        byte v => v,
        short v => (ulong)v,
        ushort v => v,
        int v => (ulong)v,
        uint v => v,
        long v => (ulong)v,
        ulong v => v,
        float v => float.IsNaN(v) ? 0x7FC00000u : BitConverter.SingleToUInt32Bits(v),
        double v => double.IsNaN(v) ? 0x7FF8000000000000u : BitConverter.DoubleToUInt64Bits(v),
        _ => throw new ArgumentException(typeof(T).Name),
    };
}
