using System;
using System.Runtime.InteropServices;

namespace Cases.Structs;

/// <summary>Structs that overlap in an explicit layout, with a tag beside them.</summary>
public static class UnionOfStructs
{
    private struct Point
    {
        public short X, Y;
    }

    private struct Colour
    {
        public byte R, G, B, A;
    }

    [StructLayout(LayoutKind.Explicit, Size = 12)]
    private struct Variant
    {
        [FieldOffset(0)]
        public int Tag;

        [FieldOffset(4)]
        public Point Point;

        [FieldOffset(4)]
        public Colour Colour;

        [FieldOffset(4)]
        public int Raw;
    }

    public static void Main()
    {
        var variant = new Variant { Tag = 1, Point = new Point { X = 0x1122, Y = -1 } };
        Console.WriteLine(variant.Raw);
        Console.WriteLine(variant.Colour.R + " " + variant.Colour.G + " " + variant.Colour.A);
        variant.Colour.B = 0;
        Console.WriteLine(variant.Point.Y);
        var other = variant;
        other.Colour = default;
        Console.WriteLine(other.Point.X + other.Tag);
        Console.WriteLine(variant.Point.X);
    }
}
