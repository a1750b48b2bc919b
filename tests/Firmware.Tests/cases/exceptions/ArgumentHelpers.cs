using System;

namespace Cases.Exceptions;

/// <summary>ThrowIf helpers of the framework name the argument.</summary>
public static class ArgumentHelpers
{
    private static string Try(Action action)
    {
        try
        {
            action();
            return "fine";
        }
        catch (ArgumentException exception)
        {
            return exception.GetType().Name + " " + exception.ParamName;
        }
        catch (ObjectDisposedException)
        {
            return "disposed";
        }
    }

    public static void Main()
    {
        string text = null;
        var count = -1;
        Console.WriteLine(Try(() => ArgumentNullException.ThrowIfNull(text)));
        Console.WriteLine(Try(() => ArgumentException.ThrowIfNullOrEmpty("")));
        Console.WriteLine(Try(() => ArgumentNullException.ThrowIfNull("x")));
        Console.WriteLine(Try(() => ObjectDisposedException.ThrowIf(count < 0, typeof(string))));
    }
}
