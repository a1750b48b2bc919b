using System;

namespace Cases.Lambdas;

/// <summary>Lambdas over the variables of catch blocks and filters.</summary>
public static class CaptureInCatch
{
    private static Func<string> Run(int value)
    {
        try
        {
            if (value > 1)
            {
                throw new InvalidOperationException(value == 2 ? "two" : "more");
            }

            return () => "none";
        }
        catch (InvalidOperationException exception) when (new Func<bool>(() => exception.Message == "two")())
        {
            var note = "filtered ";
            return () => note + exception.Message;
        }
        catch (Exception exception)
        {
            return () => exception.Message;
        }
    }

    public static void Main()
    {
        for (var i = 1; i < 4; i++)
        {
            Console.WriteLine(Run(i)());
        }
    }
}
