using System;

namespace Cases.Closures;

/// <summary>A for loop has one variable for all rounds, a foreach one for each.</summary>
public static class ForVariable
{
    public static void Main()
    {
        var all = new Action[6];
        for (var i = 0; i < 3; i++)
        {
            all[i] = () => Console.Write("f" + i);
        }

        foreach (var i in new[] { 3, 4, 5 })
        {
            all[i] = () => Console.Write("e" + i);
        }

        foreach (var action in all)
        {
            action();
        }

        Console.WriteLine("");
    }
}
