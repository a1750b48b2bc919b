using System;

namespace Cases.Output;

/// <summary>Console.Write of everything.</summary>
public static class AllOverloads
{
    public static void Main()
    {
        Console.WriteLine(1.5);
        Console.WriteLine(2.5f);
        Console.WriteLine(3.50m);
        Console.WriteLine((object)4.5);
        Console.WriteLine("{0} {1} {2} {3}", 1, 2, 3, 4);
        Console.WriteLine(['a', 'b', 'c'], 1, 2);
        Console.WriteLine("span".AsSpan());
        Console.Write(double.NaN);
        Console.Write(float.MaxValue);
        Console.Write(decimal.MinValue);
        Console.Write("{0}|", 5);
        Console.WriteLine();
        Console.WriteLine((string)null);
        Console.WriteLine((object)null);
        Console.Out.WriteLine("out");
        Console.Out.Write(5);
        Console.Out.WriteLine("{0} {1}", 1, 2.5);
        Console.Out.Flush();
    }
}
