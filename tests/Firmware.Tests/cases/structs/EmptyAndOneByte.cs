using System;

namespace Cases.Structs;

/// <summary>Structs without fields and of one byte, in arrays, as fields and arguments.</summary>
public static unsafe class EmptyAndOneByte
{
    private struct Nothing
    {
        public readonly int Answer() => 42;
    }

    private struct Tiny
    {
        public bool Flag;
    }

    private struct Holder
    {
        public Nothing First;
        public byte Second;
        public Tiny Third;
        public byte Fourth;
    }

    private static int Count(Nothing one, int number, Nothing two) => one.Answer() + number + two.Answer();

    public static void Main()
    {
        Console.WriteLine(sizeof(Nothing));
        Console.WriteLine(sizeof(Tiny));
        Console.WriteLine(sizeof(Holder));
        Console.WriteLine(Count(default, 1, new Nothing()));
        var many = new Nothing[5];
        Console.WriteLine(many[4].Answer() + many.Length);
        Console.WriteLine(new Nothing().Equals(default(Nothing)));
        var holder = new Holder { Second = 7, Fourth = 9 };
        holder.Third.Flag = !holder.Third.Flag;
        Console.WriteLine(holder.Second + holder.Fourth);
        Console.WriteLine(holder.Third.Flag);
    }
}
