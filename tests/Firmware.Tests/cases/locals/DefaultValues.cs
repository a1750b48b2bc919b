using System;

namespace Cases.Locals;

/// <summary>Locals, fields and array elements begin as zero.</summary>
public static class DefaultValues
{
    private struct Mixed
    {
        public byte Small;
        public long Wide;
        public string Text;
        public double Real;
    }

    public static void Main()
    {
        Dirty();
        Clean();
        Mixed mixed = default;
        Print(mixed.Small);
        Print(mixed.Wide);
        Print(mixed.Text == null ? 1 : 0);
        Print((long)mixed.Real);
        var array = new Mixed[3];
        Print(array[2].Wide);
        Print(array[2].Text == null ? 1 : 0);
        Print(default(int) + default(char));
        Print(default(bool) ? 1 : 0);
        Print(default(string) == null ? 1 : 0);
        Console.WriteLine();
    }

    private static unsafe void Dirty()
    {
        var bytes = stackalloc byte[128];
        for (var i = 0; i < 128; i++)
        {
            bytes[i] = 0xCC;
        }

        Print(bytes[100]);
    }

    private static void Clean()
    {
        for (var i = 0; i < 2; i++)
        {
            Mixed mixed = new();
            mixed.Small += 3;
            mixed.Wide += i;
            Print(mixed.Small + mixed.Wide);
        }
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
