using System;

namespace Cases.Exceptions;

/// <summary>Statics changed in nested finally blocks when an exception passes three frames.</summary>
public static class FinallyAndStaticState
{
    private static string _log = "";

    private static void Frame(int depth)
    {
        _log += depth;
        try
        {
            if (depth == 3)
            {
                throw new InvalidOperationException();
            }

            Frame(depth + 1);
            _log += "never";
        }
        finally
        {
            _log += "-" + depth;
            try
            {
                if (depth == 2)
                {
                    throw new ArgumentException();
                }
            }
            catch (ArgumentException)
            {
                _log += "a";
            }
        }
    }

    public static void Main()
    {
        try
        {
            Frame(1);
        }
        catch (InvalidOperationException)
        {
            _log += "!";
        }

        Console.WriteLine(_log);
    }
}
