using System;

namespace Cases.StaticConstructors;

/// <summary>The statics of a struct are not initialised by default values, but by constructors and static access.</summary>
public static class StructsAndInstanceCalls
{
    private struct Loud
    {
        public static int Made;
        public int Value;

        static Loud() => Console.WriteLine("static");

        public Loud(int value)
        {
            Value = value;
            Made++;
        }

        public readonly int Twice() => Value * 2;
    }

    public static void Main()
    {
        var many = new Loud[2];
        Console.WriteLine(many[1].Value);
        Console.WriteLine("constructing");
        var one = new Loud(4);
        Console.WriteLine(one.Twice());
        Console.WriteLine(Loud.Made);
    }
}
