using System;

namespace Cases.UsingStatements;

/// <summary>Using declarations dispose at the end of their block, in reverse, also on return and goto.</summary>
public static class Declarations
{
    private sealed class Log(string name) : IDisposable
    {
        public void Dispose() => Console.WriteLine("-" + name);
    }

    private static int Run(int way)
    {
        using var outer = new Log("outer");
        if (way == 1)
        {
            using var inner = new Log("inner");
            return 1;
        }

        for (var i = 0; i < 2; i++)
        {
            using Log first = new("first" + i), second = new("second" + i);
            if (way == 2)
            {
                continue;
            }

            if (way == 3)
            {
                goto Out;
            }

            Console.WriteLine("body");
        }

    Out:
        return way;
    }

    public static void Main()
    {
        for (var way = 1; way <= 4; way++)
        {
            Console.WriteLine(Run(way));
        }
    }
}
