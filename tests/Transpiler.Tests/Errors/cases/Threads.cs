using System.Collections.Generic;
using System.Threading;

public static class Threads
{
    public static int Main()
    {
        var sum = 0;
        foreach (var value in Values())
        {
            sum += value;
        }

        new Thread(Work).Start(); // error MCU2004
        return sum;
    }

    private static IEnumerable<int> Values()
    {
        yield return 1;
        yield return 2;
    }

    private static void Work()
    {
    }
}
