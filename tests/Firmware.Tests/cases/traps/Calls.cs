// il2mcu: --null-checks trap
using System;
using System.Collections.Generic;

namespace Cases.Traps;

/// <summary>Calls on null: virtual, of interfaces, direct, of delegates, of library types.</summary>
public static class Calls
{
    private interface IShape
    {
        int Sides { get; }
    }

    private abstract class Shape : IShape
    {
        public abstract int Sides { get; }

        public int Double() => Sides * 2;

        public int Constant() => 5;
    }

    private sealed class Square : Shape
    {
        public override int Sides => 4;
    }

    private sealed class Triangle : Shape
    {
        public override int Sides => 3;
    }

    private static void Try(Func<int> call)
    {
        try
        {
            Console.WriteLine(call());
        }
        catch (NullReferenceException e)
        {
            Console.WriteLine(e.Message);
        }
    }

    public static void Main()
    {
        foreach (var shape in new Shape[] { new Square(), null, new Triangle() })
        {
            Try(() => shape.Sides);
            Try(() => ((IShape)shape).Sides);
            Try(shape is null ? () => shape.Double() : shape.Double);
            Try(() => shape.Constant());
            Try(() => shape.GetHashCode() == shape.GetHashCode() ? 1 : 0);
        }

        foreach (var text in new[] { "abc", null })
        {
            Try(() => text.Length);
            Try(() => text[1]);
            Try(() => text.CompareTo("abc"));
        }

        foreach (var numbers in new[] { new[] { 1, 2 }, null })
        {
            Try(() => numbers.Length);
            Try(() => numbers[1]);
            Try(() => numbers[0]++);
            Try(() => ((IList<int>)numbers).Count);
        }

        foreach (var list in new[] { new List<int> { 9 }, null })
        {
            Try(() => list.Count);
            Try(() => list[0]);
        }

        foreach (var function in new Func<int>[] { () => 8, null })
        {
            Try(() => function());
            Try(() => function.Invoke() + 1);
        }

        foreach (var box in new object[] { 6, null })
        {
            Try(() => (int)box);
        }
    }
}
