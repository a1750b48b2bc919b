using System;

namespace Cases.Filters;

/// <summary>Filters read parameters, captured variables and this.</summary>
public static class FilterSeesArguments
{
    private sealed class Guard(int limit)
    {
        private int _seen;

        public string Run(int value, string text)
        {
            var extra = 2;
            try
            {
                throw new InvalidOperationException(text);
            }
            catch (InvalidOperationException exception) when (exception.Message.Length + extra > limit && Seen(value))
            {
                return "kept " + _seen + extra;
            }
            catch (InvalidOperationException)
            {
                return "rest " + _seen;
            }
        }

        private bool Seen(int value)
        {
            _seen += value;
            return value > 0;
        }
    }

    public static void Main()
    {
        var guard = new Guard(4);
        Console.WriteLine(guard.Run(1, "abc"));
        Console.WriteLine(guard.Run(1, "a"));
        Console.WriteLine(guard.Run(-5, "abcd"));
    }
}
