using System;

namespace Cases.Delegates;

/// <summary>A clone is equal and another object.</summary>
public static class Clone
{
    private static int count;

    private static void Run() => count++;

    public static void Main()
    {
        Action run = Run;
        var clone = (Action)run.Clone();
        clone();
        Console.WriteLine(clone == run);
        Console.WriteLine(ReferenceEquals(clone, run));
        var both = (Action)(run + run).Clone();
        both();
        Console.WriteLine(both == run + run);
        Console.WriteLine(count);
    }
}
