using System;

namespace Cases.Interfaces;

/// <summary>An event implemented explicitly beside a public one of the same name.</summary>
public static class EventsExplicit
{
    private interface IButton
    {
        event Action Pressed;
    }

    private interface IKey
    {
        event Action Pressed;
    }

    private sealed class Both : IButton, IKey
    {
        private Action _key;
        public event Action Pressed;

        event Action IKey.Pressed
        {
            add => _key = value + _key;
            remove => _key -= value;
        }

        public void Press()
        {
            Pressed?.Invoke();
            _key?.Invoke();
        }
    }

    public static void Main()
    {
        var both = new Both();
        ((IButton)both).Pressed += () => Console.WriteLine("button");
        Action key = () => Console.WriteLine("key");
        ((IKey)both).Pressed += key;
        ((IKey)both).Pressed += () => Console.WriteLine("newer key");
        both.Press();
        ((IKey)both).Pressed -= key;
        both.Press();
    }
}
