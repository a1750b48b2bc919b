using System;

namespace Cases.Spans;

/// <summary>Spans of structs: elements by reference, in place changes, copies.</summary>
public static class OfStructs
{
    private struct Particle
    {
        public short X, Y;
        public bool Alive;

        public void Step() => X += Y;
    }

    private static void Advance(Span<Particle> all)
    {
        foreach (ref var one in all)
        {
            if (one.Alive)
            {
                one.Step();
            }
        }
    }

    public static void Main()
    {
        Span<Particle> all = stackalloc Particle[3];
        all[0] = new Particle { X = 1, Y = 2, Alive = true };
        all[1] = all[0];
        all[1].Alive = false;
        all[2] = all[0] with { Y = -5 };
        Advance(all);
        Advance(all[1..]);
        Console.WriteLine(all[0].X + " " + all[1].X + " " + all[2].X);
        var copy = all.ToArray();
        all.Clear();
        Console.WriteLine(copy[2].X + all[2].X);
    }
}
