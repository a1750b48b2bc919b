using System;

namespace Cases.Classes;

/// <summary>Optional and named arguments: order of evaluation, defaults of each kind.</summary>
public static class OptionalAndNamed
{
    private static string Format(int a, string b = "b", bool c = true, char d = 'd', long e = -1, DayOfWeek f = DayOfWeek.Friday, object g = null) => a + b + c + d + e + (int)f + (g == null ? "-" : g.ToString());

    private static int _step;

    private static int Step(int weight) => ++_step * weight;

    private static int Three(int x, int y, int z = 5) => x * 10000 + y * 100 + z;

    public static void Main()
    {
        Console.WriteLine(Format(1));
        Console.WriteLine(Format(1, d: 'x', b: null));
        Console.WriteLine(Format(g: 8, a: 3, e: 7));
        Console.WriteLine(Format(4, "q", f: 0));
        Console.WriteLine(Three(z: Step(1), x: Step(1), y: Step(1)));
        Console.WriteLine(Three(Step(1), y: Step(1)));
    }
}
