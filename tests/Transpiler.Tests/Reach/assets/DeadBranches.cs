using System;

[assembly: NotEmitted("\"never said\"")]
[assembly: Emits("\"said\"")]

public static class DeadBranches
{
    [NotEmitted]
    private static int s_unused;

    [Emits]
    private static int s_used;

    private static bool IsVerbose => false;

    private static int Level => IsVerbose ? 2 : 1;

    [Emits]
    public static void Main()
    {
        if (IsVerbose)
        {
            Explain();
        }

        Print(typeof(int) == typeof(long) ? 0 : Environment.TickCount);
        if (Level == 2)
        {
            ExplainMore();
        }
    }

    [Emits]
    private static void Print(int value)
    {
        s_used += value;
        Console.WriteLine(s_used > 5 ? "said" : "");
    }

    [NotEmitted]
    private static void Explain() => Console.WriteLine("never said");

    /// <summary>Known only after the constant was brought through a call.</summary>
    [NotEmitted]
    private static void ExplainMore() => Console.WriteLine("never said");

    [NotEmitted]
    private static void NeverCalled() => Console.WriteLine("never said");
}
