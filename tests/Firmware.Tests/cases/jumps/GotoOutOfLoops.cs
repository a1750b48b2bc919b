using System;

namespace Cases.Jumps;

/// <summary>goto leaves nested loops and jumps back.</summary>
public static class GotoOutOfLoops
{
    public static void Main()
    {
        var tries = 0;
    Retry:
        tries++;
        for (var i = 0; i < 5; i++)
        {
            for (var j = 0; j < 5; j++)
            {
                if (i * j == 6)
                {
                    Console.WriteLine(i + " " + j);
                    goto Found;
                }

                if (tries < 3 && i + j == 4)
                {
                    goto Retry;
                }
            }
        }

        Console.WriteLine("never");
    Found:
        Console.WriteLine(tries);
    }
}
