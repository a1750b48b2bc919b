using System;

namespace Cases.Delegates;

/// <summary>A list ends at the delegate that throws; what ran before has run.</summary>
public static class CaughtInList
{
    private static int count;

    private static void Count() => count++;

    private static void Fail() => throw new InvalidOperationException("fail");

    public static void Main()
    {
        Action all = Count;
        all += Fail;
        all += Count;
        for (var i = 0; i < 3; i++)
        {
            try
            {
                all();
            }
            catch (InvalidOperationException exception) when (exception.Message == "fail")
            {
                Console.WriteLine(count);
            }
        }

        foreach (var one in all.GetInvocationList())
        {
            try
            {
                ((Action)one)();
            }
            catch (InvalidOperationException)
            {
                Console.WriteLine("caught");
            }
        }

        Console.WriteLine(count);
    }
}
