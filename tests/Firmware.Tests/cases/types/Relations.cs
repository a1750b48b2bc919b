using System;

namespace Cases.Types;

/// <summary>BaseType, IsAssignableFrom, IsAssignableTo, IsInstanceOfType, IsSubclassOf.</summary>
public static class Relations
{
    private sealed class Outer<T>
    {
        public sealed class Inner<U>
        {
        }

        public struct Plain
        {
        }
    }

    private interface IShape
    {
    }

    private abstract class Shape : IShape
    {
    }

    private sealed class Square : Shape
    {
    }

    public static void Main()
    {
        Type[] types = [typeof(object), typeof(ValueType), typeof(Enum), typeof(int), typeof(IShape), typeof(Shape), typeof(Square), typeof(DayOfWeek), typeof(int?), typeof(Square[]), typeof(Shape[]), typeof(Array), typeof(int[]), typeof(uint[]), typeof(string), typeof(IComparable)];
        object[] objects = [5, "text", new Square(), DayOfWeek.Friday, new Square[1], new int[1], null];
        foreach (var type in types)
        {
            Console.Write(type.Name);
            Console.Write(' ');
            Console.Write(type.BaseType?.Name);
            Console.Write(' ');
            foreach (var other in types)
            {
                Console.Write(type.IsAssignableFrom(other) ? '1' : '0');
                Console.Write(type.IsAssignableTo(other) ? '1' : '0');
                Console.Write(type.IsSubclassOf(other) ? '1' : '0');
            }

            foreach (var one in objects)
            {
                Console.Write(type.IsInstanceOfType(one) ? '+' : '-');
            }

            Console.WriteLine(type.IsAssignableFrom(null));
        }

        Console.WriteLine(typeof(IShape).IsAssignableFrom(typeof(Square)));
        Console.WriteLine(typeof(Square).IsSubclassOf(typeof(Square)));
    }
}
