using System;

namespace Cases.Exceptions;

/// <summary>Exceptions in operators, conversions, accessors, indexers and event accessors.</summary>
public static class InOperatorsAndAccessors
{
    private sealed class Strict(int value)
    {
        public int Value
        {
            get => value < 0 ? throw new InvalidOperationException("get") : value;
            set => value = value == 0 ? throw new ArgumentException("set") : value;
        }

        public static Strict operator +(Strict left, Strict right) => left == null ? throw new ArgumentNullException("left") : new(left.Value + right.Value);

        public static implicit operator int(Strict strict) => strict?.Value ?? throw new InvalidCastException("none");

        public int this[int index] => index > 2 ? throw new IndexOutOfRangeException("index") : index;

        public event Action Never
        {
            add => throw new NotSupportedException("add");
            remove
            {
            }
        }
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("fine");
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.GetType().Name);
        }
    }

    public static void Main()
    {
        var good = new Strict(1);
        var bad = new Strict(-1);
        Strict none = null;
        Try(() => _ = bad.Value);
        Try(() => good.Value = 0);
        Try(() => _ = none + good);
        Try(() => _ = good + bad);
        Try(() => _ = (int)none);
        Try(() => _ = good[3]);
        Try(() => good.Never += () => { });
        Try(() => good.Never -= null);
    }
}
