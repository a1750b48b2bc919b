using System;

namespace Cases.Tuples;

/// <summary>Tuples are structs with fields: copies, ref to elements, in classes.</summary>
public static class MutableFields
{
    private sealed class Holder
    {
        public (int a, (int b, string c) inner) Value;
    }

    private static void Bump(ref int value) => value++;

    public static void Main()
    {
        var holder = new Holder { Value = (1, (2, "c")) };
        var copy = holder.Value;
        holder.Value.inner.b = 20;
        Bump(ref holder.Value.a);
        Bump(ref holder.Value.inner.b);
        Console.WriteLine(holder.Value.a + holder.Value.inner.b);
        Console.WriteLine(copy.a + copy.inner.b);
        ref var inner = ref holder.Value.inner;
        inner = (100, "new");
        Console.WriteLine(holder.Value.inner.c + holder.Value.inner.b);
        object box = copy;
        copy.a = 50;
        Console.WriteLine((((int, (int, string)))box).Item1);
    }
}
