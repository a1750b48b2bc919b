using System;

namespace Cases.Patterns;

/// <summary>not binds closer than and, and closer than or.</summary>
public static class LogicalPrecedence
{
    private static bool First(int value) => value is not 1 and not 2 or 2;

    private static bool Second(int value) => value is not (1 or 2);

    private static bool Third(object value) => value is not null and (int or string { Length: 2 });

    private static bool Fourth(char value) => value is (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or >= '0' and <= '9';

    public static void Main()
    {
        for (var i = 0; i < 4; i++)
        {
            Console.Write(First(i) ? 'y' : 'n');
            Console.Write(Second(i) ? 'y' : 'n');
        }

        Console.WriteLine("");
        foreach (var one in new object[] { null, 1, "ab", "abc", 1L })
        {
            Console.Write(Third(one) ? 'y' : 'n');
        }

        Console.WriteLine("");
        foreach (var c in "afgFG09/")
        {
            Console.Write(Fourth(c) ? 'y' : 'n');
        }

        Console.WriteLine("");
    }
}
