using System;

namespace Cases.Closures;

/// <summary>Parameters are captured as variables: later changes are seen.</summary>
public static class CapturedParameter
{
    private static (Action<int>, Func<int>) Cell(int value) => (x => value = x, () => value);

    private static Func<int> Late(int value)
    {
        Func<int> result = () => value;
        value *= 2;
        return result;
    }

    public static void Main()
    {
        var (set, get) = Cell(4);
        Console.WriteLine(get());
        set(9);
        Console.WriteLine(get());
        Console.WriteLine(Late(21)());
    }
}
