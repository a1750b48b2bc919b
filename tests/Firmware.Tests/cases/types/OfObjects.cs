using System;
using System.Collections.Generic;

namespace Cases.Types;

/// <summary>GetType of objects of every kind.</summary>
public static class OfObjects
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
        object[] all = [1, (byte)2, 'c', 2.5, true, "s", new int[2], new object(), DayOfWeek.Monday, new List<long>(), new Outer<int>.Inner<string>(), new Square(), (int?)3, new int[2, 2], new string[1][]];
        foreach (var one in all)
        {
            Console.WriteLine(one.GetType().ToString());
            Console.WriteLine(one.GetType().IsValueType);
            Console.WriteLine(one.GetType().Name);
        }

        Shape shape = new Square();
        Console.WriteLine(shape.GetType().Name);
        Console.WriteLine(5.GetType().Name);
        Console.WriteLine("".GetType().BaseType == typeof(object));
        Console.WriteLine(typeof(int).GetType().Name);
        int? some = 4;
        Console.WriteLine(some.GetType().Name);
        Console.WriteLine(new Exception().GetType().FullName);
        Console.WriteLine(new Outer<int>.Plain().GetType().ToString());
    }
}
