using System;

namespace Cases.Generics;

/// <summary>Enum and Delegate as constraints.</summary>
public static class ConstraintEnumAndDelegate
{
    private enum Light : byte { Red, Amber, Green }

    private static string Describe<T>(T value)
        where T : struct, Enum => value.ToString() + (value.Equals(default(T)) ? "!" : "");

    private static T Both<T>(T first, T second)
        where T : Delegate => (T)Delegate.Combine(first, second);

    public static void Main()
    {
        Console.WriteLine(Describe(Light.Red));
        Console.WriteLine(Describe(Light.Green));
        Console.WriteLine(Describe(DayOfWeek.Friday));
        Action action = Both<Action>(() => Console.Write("one "), () => Console.WriteLine("two"));
        action();
        Func<int, int> last = Both<Func<int, int>>(x => x + 1, x => x * 10);
        Console.WriteLine(last(4));
    }
}
