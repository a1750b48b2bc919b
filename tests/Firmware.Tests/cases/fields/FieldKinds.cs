using System;

namespace Cases.Fields;

/// <summary>Instance, static, readonly, const and volatile fields of every small type in one object.</summary>
public static class FieldKinds
{
    private sealed class All
    {
        public bool Flag;
        public sbyte Tiny = -1;
        public char Letter = 'l';
        public short Short = short.MinValue;
        public volatile int Watched = 5;
        public long Wide;
        public float Real = 0.25f;
        public double Double = -0.5;
        public readonly byte Fixed;
        public static ushort Shared = 65535;
        public object Box;

        public All(byte value)
        {
            Fixed = value;
            Wide = ~(long)Fixed;
        }
    }

    public static void Main()
    {
        var all = new All(200) { Flag = true };
        all.Tiny--;
        all.Letter++;
        all.Short--;
        all.Watched *= 3;
        all.Wide <<= 8;
        all.Real += 0.5f;
        all.Double /= all.Real;
        All.Shared++;
        all.Box = all.Watched;
        Console.WriteLine(all.Tiny + " " + all.Letter + " " + all.Short + " " + all.Watched);
        Console.WriteLine(all.Wide + " " + All.Shared + " " + all.Fixed + " " + (int)all.Box);
        Console.WriteLine(all.Real == 0.75f && all.Double < -0.66 && all.Flag);
    }
}
