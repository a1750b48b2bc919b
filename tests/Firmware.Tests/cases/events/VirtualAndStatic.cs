using System;

namespace Cases.Events;

/// <summary>Virtual events overridden in a derived class, static ones in a generic class.</summary>
public static class VirtualAndStatic
{
    private class Base
    {
        public virtual event Action Changed;

        public void Fire() => Changed?.Invoke();
    }

    private sealed class Derived : Base
    {
        private Action _own;

        public override event Action Changed
        {
            add
            {
                _own += value;
                base.Changed += () => Console.Write("base ");
            }

            remove => _own -= value;
        }

        public void FireOwn() => _own?.Invoke();
    }

    private static class Bus<T>
    {
        public static event Action<T> Sent;

        public static void Send(T value) => Sent?.Invoke(value);
    }

    public static void Main()
    {
        var derived = new Derived();
        ((Base)derived).Changed += () => Console.Write("own ");
        derived.Fire();
        derived.FireOwn();
        Console.WriteLine("");
        Bus<int>.Sent += value => Console.WriteLine(value + 1);
        Bus<string>.Sent += value => Console.WriteLine(value + "!");
        Bus<int>.Send(4);
        Bus<string>.Send("s");
    }
}
