using System;
using System.Threading;

// Values that are made when they are first asked for, and the waiting in a loop that their making is built upon.
public static class LateValues
{
    private static int s_made;

    public static void Main()
    {
        Console.WriteLine(Environment.ProcessorCount > 0);
        var harvest = new Lazy<int>(() => ++s_made);
        Console.WriteLine(harvest.IsValueCreated + " " + harvest.Value + harvest.Value + " " + harvest.IsValueCreated);
        Console.WriteLine(new Lazy<string>(() => "late", LazyThreadSafetyMode.PublicationOnly).Value);
        Console.WriteLine(new Lazy<long>(() => 7, isThreadSafe: false).Value);
        var barn = new Lazy<Barn>();
        Console.WriteLine(barn.Value == barn.Value);

        var drought = new Lazy<int>(() => throw new TimeoutException("no rain " + ++s_made));
        for (var round = 0; round < 2; round++)
        {
            try
            {
                Console.WriteLine(drought.Value);
            }
            catch (TimeoutException exception)
            {
                Console.WriteLine(exception.Message);
            }
        }

        Lazy<int>? circle = null;
        circle = new Lazy<int>(() => circle!.Value + 1);
        try
        {
            Console.WriteLine(circle.Value);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("asks for itself");
        }

        Turns();
    }

    private static void Turns()
    {
        var turns = default(SpinWait);
        for (var i = 0; i < 15; i++)
        {
            turns.SpinOnce();
        }

        Console.WriteLine(turns.Count);
        Thread.SpinWait(3);
        Thread.MemoryBarrier();

        var held = false;
        var gate = new SpinLock(enableThreadOwnerTracking: true);
        gate.Enter(ref held);
        Console.WriteLine(held + " " + gate.IsHeldByCurrentThread);
        gate.Exit();
        held = false;
        gate.TryEnter(ref held);
        Console.WriteLine(held + " " + gate.IsHeld);
    }

    private sealed class Barn;
}
