// Arrays of a type that typeof names: of values, references, structs, arrays and type parameters, with one to three dimensions.
using System;

namespace Cases.ArrayMembers;

public static class CreateInstance
{
    private struct Point
    {
        public int X;
        public string Name;
    }

    public static void Main()
    {
        var numbers = Array.CreateInstance(typeof(int), 4);
        numbers.SetValue(7, 2);
        Console.WriteLine(numbers.GetType().ToString() + " " + ((int[])numbers)[2] + " " + numbers.Length);
        var n = 2;
        var texts = (string[,])Array.CreateInstance(typeof(string), n++, Math.Max(n, 1) + numbers.Length);
        texts[1, 6] = "last";
        Console.WriteLine(texts.GetLength(0) + " " + texts.GetLength(1) + " " + texts[1, 6]);
        var points = Array.CreateInstance(typeof(Point), 2, 1, 3);
        points.SetValue(new Point { X = 5, Name = "p" }, 1, 0, 2);
        Console.WriteLine(points.Rank + " " + ((Point[,,])points)[1, 0, 2].Name + " " + points.Length);
        Console.WriteLine(Array.CreateInstance(typeof(int[]), 3) is int[][]);
        Console.WriteLine(Of<byte>(3).GetType() == typeof(byte[]));
        Console.WriteLine(Of<object>(0).Length);
        try
        {
            Array.CreateInstance(typeof(long), n - 10);
        }
        catch (ArgumentOutOfRangeException e)
        {
            Console.WriteLine(e.ParamName);
        }
    }

    private static T[] Of<T>(int length) => (T[])Array.CreateInstance(typeof(T), length);
}
