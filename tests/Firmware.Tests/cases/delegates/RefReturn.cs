using System;

namespace Cases.Delegates;

/// <summary>Delegates that return a reference.</summary>
public static class RefReturn
{
    private delegate ref int Find(int[] values, int index);

    private static ref int Element(int[] values, int index) => ref values[index];

    public static void Main()
    {
        Find find = Element;
        var values = new[] { 1, 2, 3 };
        find(values, 1) = 20;
        find(values, 2)++;
        foreach (var value in values)
        {
            Console.WriteLine(value);
        }
    }
}
