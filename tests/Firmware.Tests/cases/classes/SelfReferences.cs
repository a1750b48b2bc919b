using System;

namespace Cases.Classes;

/// <summary>An object that refers to itself and lists that run in circles.</summary>
public static class SelfReferences
{
    private sealed class Ring
    {
        public Ring Next;
        public readonly int Number;

        public Ring(int number)
        {
            Number = number;
            Next = this;
        }

        public Ring Insert(int number)
        {
            var ring = new Ring(number) { Next = Next };
            Next = ring;
            return ring;
        }

        public int Count()
        {
            var count = 1;
            for (var at = Next; at != this; at = at.Next)
            {
                count++;
            }

            return count;
        }
    }

    public static void Main()
    {
        var ring = new Ring(1);
        Console.WriteLine(ring.Count());
        ring.Insert(2).Insert(3).Insert(4);
        Console.WriteLine(ring.Count());
        Console.WriteLine(ring.Next.Next.Next.Number);
        Console.WriteLine(ReferenceEquals(ring, ring.Next.Next.Next.Next));
    }
}
