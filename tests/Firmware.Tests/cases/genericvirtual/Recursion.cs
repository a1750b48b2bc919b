using System;

namespace Cases.GenericVirtual;

/// <summary>A generic virtual method that calls itself over another argument, to a limited depth.</summary>
public static class Recursion
{
    private class Wrapper
    {
        public virtual int Depth<T>(T value, int left) => left == 0 ? 0 : 1 + Swap(value, left);

        private int Swap<T>(T value, int left) => value is string ? Depth(1, left - 1) : Depth("s", left - 1);
    }

    private sealed class Loud : Wrapper
    {
        public override int Depth<T>(T value, int left)
        {
            Console.Write(typeof(T).IsValueType ? 'v' : 'r');
            return base.Depth(value, left);
        }
    }

    public static void Main()
    {
        Wrapper wrapper = new Loud();
        Console.WriteLine(wrapper.Depth(0L, 5));
        Console.WriteLine(new Wrapper().Depth("x", 3));
    }
}
