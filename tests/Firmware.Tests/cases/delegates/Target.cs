using System;

namespace Cases.Delegates;

/// <summary>Target of single delegates and of lists.</summary>
public static class Target
{
    private sealed class Item
    {
        public void Run()
        {
        }
    }

    private static void Static()
    {
    }

    public static void Main()
    {
        var item = new Item();
        Action run = item.Run;
        Action fixedOne = Static;
        Console.WriteLine(run.Target == item);
        Console.WriteLine(fixedOne.Target is null);
        Console.WriteLine((run + fixedOne).Target is null);
        Console.WriteLine((fixedOne + run).Target == item);
    }
}
