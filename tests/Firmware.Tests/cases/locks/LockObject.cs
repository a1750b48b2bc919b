using System;
using System.Threading;

namespace Cases.Locks;

/// <summary>System.Threading.Lock, in the statement and by hand.</summary>
public static class LockObject
{
    private static readonly Lock s_gate = new();

    public static void Main()
    {
        lock (s_gate)
        {
            Console.WriteLine(s_gate.IsHeldByCurrentThread);
            lock (s_gate)
            {
                Console.WriteLine("twice");
            }

            Console.WriteLine(s_gate.IsHeldByCurrentThread);
        }

        Console.WriteLine(s_gate.IsHeldByCurrentThread);
        using (s_gate.EnterScope())
        {
            Console.WriteLine("scope");
        }

        Console.WriteLine(s_gate.TryEnter());
        s_gate.Exit();
        try
        {
            s_gate.Exit();
        }
        catch (SynchronizationLockException)
        {
            Console.WriteLine("not held");
        }

        try
        {
            using (s_gate.EnterScope())
            {
                throw new FormatException();
            }
        }
        catch (FormatException)
        {
            Console.WriteLine(s_gate.IsHeldByCurrentThread);
        }
    }
}
