using System;

namespace Cases.Virtual;

/// <summary>A struct's overrides are called on the value, the box and through object parameters.</summary>
public static class StructOverrides
{
    private struct Point(int x)
    {
        public override readonly string ToString() => "p" + x;

        public override readonly bool Equals(object other) => other is Point point && point.ToString() == ToString();

        public override readonly int GetHashCode() => x * 31;
    }

    private static string Text(object value) => value.ToString() + value.GetHashCode();

    public static void Main()
    {
        var point = new Point(3);
        Console.WriteLine(point.ToString());
        Console.WriteLine(Text(point));
        object box = point;
        Console.WriteLine(box.Equals(new Point(3)));
        Console.WriteLine(point.Equals(box));
        Console.WriteLine(Equals(box, 3));
        Console.WriteLine(string.Concat("", point));
    }
}
