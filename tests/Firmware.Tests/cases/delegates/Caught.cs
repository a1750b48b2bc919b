using System;

namespace Cases.Delegates;

/// <summary>Exceptions that leave a delegate, and those that calling null, making and combining raise.</summary>
public static class Caught
{
    private sealed class Item
    {
        public void Run()
        {
        }
    }

    private delegate void Other();

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("done");
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null");
        }
        catch (ArgumentException)
        {
            Console.WriteLine("argument");
        }
    }

    public static void Main()
    {
        Try(() => { });
        Try(() => throw new InvalidOperationException("thrown"));
        Action? none = null;
        Try(() => none!());
        Try(none!);
        Item? item = null;
        Try(() => { Action run = item!.Run; run(); });
        Other other = () => { };
        Try(() => Delegate.Combine(other, none ?? Main));
        Try(() => Delegate.Remove(other, (Action)Main));
    }
}
