using System;

namespace Cases.Flow;

/// <summary>Conditions that are constant, loops that never run and code after endless loops.</summary>
public static class UnreachableAndConstant
{
    private static int Endless(int value)
    {
        while (true)
        {
            if (value > 100)
            {
                return value;
            }

            value *= 3;
        }
    }

    private static int Never()
    {
        for (; false;)
        {
            return 1;
        }

        const bool Debug = false;
        if (Debug)
        {
            return 2;
        }

        do
        {
            break;
        }
        while (true);
        return true ? 3 : 4;
    }

    public static void Main()
    {
        Console.WriteLine(Endless(5));
        Console.WriteLine(Never());
        var x = 1;
        if (x == 1 || 1 / (x - 1) > 0)
        {
            Console.WriteLine("short");
        }

        if (false & (x++ > 0) | true)
        {
            Console.WriteLine(x);
        }
    }
}
