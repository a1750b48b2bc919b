using System;

namespace Cases.Structs;

/// <summary>Calling a changing method on a readonly field changes a copy.</summary>
public static class ReadonlyFieldCopies
{
    private struct Counter
    {
        public int Value;

        public int Next() => ++Value;
    }

    private sealed class Holder
    {
        public readonly Counter Fixed;
        public Counter Free;
        public static readonly Counter Shared = new() { Value = 100 };

        public Holder()
        {
            Fixed.Next();
            Fixed.Next();
        }
    }

    public static void Main()
    {
        var holder = new Holder();
        Console.WriteLine(holder.Fixed.Next());
        Console.WriteLine(holder.Fixed.Next());
        Console.WriteLine(holder.Free.Next());
        Console.WriteLine(holder.Free.Next());
        Console.WriteLine(Holder.Shared.Next());
        Console.WriteLine(Holder.Shared.Next());
        ref readonly var view = ref holder.Free;
        Console.WriteLine(view.Next());
        Console.WriteLine(holder.Free.Value);
    }
}
