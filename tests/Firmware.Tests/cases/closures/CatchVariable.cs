using System;

namespace Cases.Closures;

/// <summary>The exception variable and locals of a catch block captured.</summary>
public static class CatchVariable
{
    public static void Main()
    {
        Func<string> kept = null;
        for (var i = 0; i < 2; i++)
        {
            try
            {
                throw new InvalidOperationException("e" + i);
            }
            catch (Exception exception) when (Keep(() => exception.Message))
            {
                var extra = i * 5;
                var before = kept;
                kept = () => exception.Message + extra + (before?.Invoke() ?? "");
            }
        }

        Console.WriteLine(kept());
        Console.WriteLine(_kept());
    }

    private static Func<string> _kept;

    private static bool Keep(Func<string> function)
    {
        _kept = function;
        return true;
    }
}
