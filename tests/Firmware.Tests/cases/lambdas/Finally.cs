using System;

namespace Cases.Lambdas;

/// <summary>Lambdas with try and finally, and captured variables changed there.</summary>
public static class Finally
{
    public static void Main()
    {
        var log = 0;
        Func<int, int> run = x =>
        {
            try
            {
                log = (log * 10) + 1;
                return x * 2;
            }
            finally
            {
                log = (log * 10) + 2;
            }
        };
        Console.WriteLine(run(4));
        Console.WriteLine(log);
    }
}
