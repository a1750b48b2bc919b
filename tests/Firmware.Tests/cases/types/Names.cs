// run: alone
using System;
using System.Collections.Generic;

namespace Cases.Types;

/// <summary>Name, FullName, Namespace and ToString as .NET prints them.</summary>
public static class Names
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
        Type[] types =
        [
            typeof(int), typeof(string), typeof(object), typeof(void), typeof(nint), typeof(decimal), typeof(int?), typeof(int[]), typeof(int[][]), typeof(int[,]),
            typeof(string[,,]), typeof(int*), typeof(List<int>), typeof(List<>), typeof(Dictionary<,>), typeof(Dictionary<string, List<int>>), typeof(Outer<>),
            typeof(Outer<int>), typeof(Outer<int>.Inner<string>), typeof(Outer<>.Inner<>), typeof(Outer<byte>.Plain), typeof(Square), typeof(IShape), typeof(Names),
            typeof(Outer<int[]>.Inner<Square>[]), typeof(IEnumerable<>), typeof(KeyValuePair<int, string>), typeof(DayOfWeek), typeof(Exception), typeof(Type),
        ];
        foreach (var type in types)
        {
            Console.WriteLine(type.Name);
            Console.WriteLine(type.FullName);
            Console.WriteLine(type.Namespace);
            Console.WriteLine(type.ToString());
            Console.WriteLine(type);
        }
    }
}
