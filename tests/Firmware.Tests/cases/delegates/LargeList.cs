using System;

namespace Cases.Delegates;

/// <summary>A list of many delegates, built and taken apart.</summary>
public static class LargeList
{
    private static int total;

    public static void Main()
    {
        Action<int>? all = null;
        for (var i = 1; i <= 20; i++)
        {
            var copy = i;
            all += x => total += x * copy;
        }

        all!(1);
        Console.WriteLine(total);
        var list = all.GetInvocationList();
        foreach (var item in list)
        {
            if (total % 2 == 0)
            {
                all -= (Action<int>)item;
            }

            total++;
        }

        total = 0;
        all!(1);
        Console.WriteLine(total);
        Console.WriteLine(all.GetInvocationList().Length);
    }
}
