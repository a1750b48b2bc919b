using System;

namespace Cases.Nullables;

/// <summary>Comparisons with null are false, equality is not.</summary>
public static class LiftedComparison
{
    private static string All(int? left, int? right) => (left == right ? "e" : "-") + (left != right ? "n" : "-") + (left < right ? "l" : "-") + (left >= right ? "g" : "-");

    public static void Main()
    {
        Console.WriteLine(All(1, 2));
        Console.WriteLine(All(2, 2));
        Console.WriteLine(All(null, 2));
        Console.WriteLine(All(2, null));
        Console.WriteLine(All(null, null));
        double? nan = double.NaN;
        Console.WriteLine(nan == nan);
        Console.WriteLine(nan != nan);
        Console.WriteLine(!(nan < 1) && !(nan >= 1));
    }
}
