using System;

namespace Cases.Events;

/// <summary>A handler that throws stops the ones after it; the list stays.</summary>
public static class HandlersThatThrow
{
    private sealed class Source
    {
        public event EventHandler<int> Reached;

        public void Reach(int value) => Reached?.Invoke(this, value);
    }

    public static void Main()
    {
        var source = new Source();
        var log = "";
        source.Reached += (_, value) => log += "a" + value;
        source.Reached += (sender, value) =>
        {
            if (value > 5)
            {
                throw new InvalidOperationException("too far " + ReferenceEquals(sender, source));
            }
        };

        source.Reached += (_, value) => log += "b" + value;
        source.Reach(1);
        try
        {
            source.Reach(9);
        }
        catch (InvalidOperationException exception)
        {
            log += exception.Message;
        }

        source.Reach(2);
        Console.WriteLine(log);
    }
}
