using System;

namespace Cases.Checks;

/// <summary>checked covers its own expressions only: not called methods, but lambdas inside it.</summary>
public static class ContextIsLexical
{
    private static int Add(int left, int right) => unchecked(left + right);

    private static int Plain(int left, int right) => left + right;

    private static string Try(Func<int> function)
    {
        try
        {
            return function().ToString();
        }
        catch (OverflowException)
        {
            return "overflow";
        }
    }

    public static void Main()
    {
        var max = int.MaxValue;
        checked
        {
            Console.WriteLine(Add(max, 1));
            Console.WriteLine(Plain(max, 1));
            Console.WriteLine(Try(() => max + 1));
            Func<int> inner = () => unchecked(max + 1) + 0;
            Console.WriteLine(Try(inner));
        }

        unchecked
        {
            Console.WriteLine(Try(() => checked(max + 1)));
            Console.WriteLine(Try(() => max * 2));
        }

        Console.WriteLine(Try(() => checked(Plain(max, 1) - 1)));
    }
}
