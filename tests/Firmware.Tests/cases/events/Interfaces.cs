using System;

namespace Cases.Events;

/// <summary>Events in interfaces, implicit and explicit, virtual and overridden.</summary>
public static class Interfaces
{
    private interface INotify
    {
        event Action Changed;

        event Action<int> Counted;
    }

    private class Base : INotify
    {
        private Action<int>? _counted;

        public virtual event Action? Changed;

        event Action<int> INotify.Counted
        {
            add => _counted += value;
            remove => _counted -= value;
        }

        public virtual void Raise()
        {
            Changed?.Invoke();
            _counted?.Invoke(1);
        }
    }

    private sealed class Derived : Base
    {
        public override event Action? Changed;

        public override void Raise()
        {
            Console.WriteLine("derived");
            Changed?.Invoke();
            base.Raise();
        }
    }

    public static void Main()
    {
        foreach (var source in new Base[] { new Base(), new Derived() })
        {
            INotify notify = source;
            notify.Changed += () => Console.WriteLine("changed");
            notify.Counted += n => Console.WriteLine(n);
            source.Raise();
        }
    }
}
