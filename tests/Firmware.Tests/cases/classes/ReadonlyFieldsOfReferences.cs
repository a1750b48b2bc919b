using System;

namespace Cases.Classes;

/// <summary>A readonly field keeps its object, whose contents change.</summary>
public static class ReadonlyFieldsOfReferences
{
    private sealed class Holder
    {
        public readonly int[] Items = [1, 2];
        public readonly Holder Next;
        public int Count;

        public Holder(Holder next) => Next = next ?? this;

        public void Grow()
        {
            Items[0]++;
            Next.Count += Items[0];
        }
    }

    public static void Main()
    {
        var first = new Holder(null);
        var second = new Holder(first);
        second.Grow();
        first.Grow();
        Console.WriteLine(first.Count + second.Count);
        Console.WriteLine(second.Next.Items[0] + second.Items[0]);
    }
}
