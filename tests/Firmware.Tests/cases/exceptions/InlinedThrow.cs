using System;
using System.Runtime.CompilerServices;

namespace Cases.Exceptions;

/// <summary>Small methods that always throw or sometimes, inlined or not, in loops with handlers.</summary>
public static class InlinedThrow
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Always(int x) => throw new InvalidOperationException(x == 0 ? "zero" : "not zero");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Sometimes(int x)
    {
        if (x == 2)
        {
            throw new FormatException("two");
        }

        return x * 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Never(int x) => x + 1;

    public static void Main()
    {
        var sum = 0;
        for (var i = 0; i < 4; i++)
        {
            try
            {
                sum += Never(i);
                sum += Sometimes(i);
                if (i == 3)
                {
                    sum += Always(i);
                }
            }
            catch (FormatException e)
            {
                Console.WriteLine(e.Message);
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine(e.Message);
            }

            Console.WriteLine(sum);
        }
    }
}
