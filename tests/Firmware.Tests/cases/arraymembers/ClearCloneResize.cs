using System;

namespace Cases.ArrayMembers;

/// <summary>Clear, Clone, CopyTo, Resize, Empty, MaxLength.</summary>
public static class ClearCloneResize
{
    private struct Point
    {
        public int X;
        public string Name;
    }

    public static void Main()
    {
        var numbers = new[] { 1, 2, 3, 4 };
        var clone = (int[])numbers.Clone();
        Array.Clear(numbers, 1, 2);
        Console.WriteLine(numbers[0] * 1000 + numbers[1] * 100 + numbers[2] * 10 + numbers[3]);
        Console.WriteLine(clone[1]);
        Array.Clear(clone);
        Console.WriteLine(clone[3]);
        var texts = new[] { "a", "b" };
        Array.Clear(texts, 0, 1);
        Console.WriteLine(texts[0] == null);
        Console.WriteLine(texts[1]);
        var points = new[] { new Point { X = 1, Name = "p" } };
        var copies = (Point[])points.Clone();
        copies[0].X = 9;
        Console.WriteLine(points[0].X);
        Console.WriteLine(copies[0].Name);
        Array.Resize(ref texts, 4);
        Console.WriteLine(texts.Length);
        Console.WriteLine(texts[1]);
        Console.WriteLine(texts[3] == null);
        Array.Resize(ref texts, 1);
        Console.WriteLine(texts.Length);
        var same = texts;
        Array.Resize(ref same, 1);
        Console.WriteLine(same == texts);
        long[] none = null;
        Array.Resize(ref none, 2);
        Console.WriteLine(none.Length);
        var target = new int[6];
        numbers.CopyTo(target, 2);
        Console.WriteLine(target[2] + target[5]);
        Console.WriteLine(Array.Empty<int>().Length);
        Console.WriteLine(Array.Empty<string>() == Array.Empty<string>());
        Console.WriteLine(Array.MaxLength);
        object[] covariant = new string[] { "x" };
        Console.WriteLine(covariant.Clone() is string[]);
        Array untyped = numbers;
        Console.WriteLine(((int[])untyped.Clone())[3]);
    }
}
