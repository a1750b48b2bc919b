using System;
using System.Threading;

namespace Cases.Locks;

/// <summary>Only who holds a lock gives it back; it can be taken several times.</summary>
public static class MonitorRules
{
    public static void Main()
    {
        var first = new object();
        var second = new object();
        Monitor.Enter(first);
        Monitor.Enter(second);
        Monitor.Enter(first);
        Console.WriteLine(Monitor.IsEntered(first));
        Monitor.Exit(first);
        Console.WriteLine(Monitor.IsEntered(first));
        Monitor.Exit(first);
        Console.WriteLine(Monitor.IsEntered(first));
        Console.WriteLine(Monitor.IsEntered(second));
        Try("exit", () => Monitor.Exit(first));
        Try("pulse", () => Monitor.Pulse(first));
        Try("wait", () => Monitor.Wait(first, 1));
        Try("null", () => Monitor.Enter(null!));
        Try("taken", () =>
        {
            var taken = true;
            Monitor.Enter(first, ref taken);
        });
        Console.WriteLine(Monitor.TryEnter(first, 10));
        Console.WriteLine(Monitor.Wait(first, 1));
        Monitor.PulseAll(first);
        Monitor.Exit(first);
        Monitor.Exit(second);
    }

    private static void Try(string name, Action action)
    {
        try
        {
            action();
            Console.WriteLine(name + " went well");
        }
        catch (Exception exception)
        {
            Console.WriteLine(name + ": " + exception.GetType().Name);
        }
    }
}
