using System;

namespace Cases.Casts;

/// <summary>Casts of arrays, delegates and interfaces through object.</summary>
public static class ThroughObjectAndDynamicTypes
{
    private static bool Is<T>(object value) => value is T;

    public static void Main()
    {
        object[] all = [new int[0], new string[0], new int[1, 1], new int[0][], (Func<string>)(() => ""), "text", new DayOfWeek[0]];
        foreach (var one in all)
        {
            Console.Write(Is<Array>(one) ? 'A' : '-');
            Console.Write(Is<object[]>(one) ? 'O' : '-');
            Console.Write(Is<int[]>(one) ? 'I' : '-');
            Console.Write(Is<uint[]>(one) ? 'U' : '-');
            Console.Write(Is<System.Collections.IList>(one) ? 'L' : '-');
            Console.Write(Is<System.Collections.Generic.IEnumerable<object>>(one) ? 'E' : '-');
            Console.Write(Is<Func<object>>(one) ? 'F' : '-');
            Console.Write(Is<ICloneable>(one) ? 'C' : '-');
            Console.WriteLine("");
        }
    }
}
