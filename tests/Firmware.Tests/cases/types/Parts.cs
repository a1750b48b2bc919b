using System;
using System.Collections.Generic;

namespace Cases.Types;

/// <summary>Element types, ranks, type arguments, definitions, declaring types.</summary>
public static class Parts
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
        Console.WriteLine(typeof(int[]).GetElementType());
        Console.WriteLine(typeof(int[,,]).GetArrayRank());
        Console.WriteLine(typeof(string[][]).GetElementType() == typeof(string[]));
        Console.WriteLine(typeof(int).GetElementType() == null);
        Console.WriteLine(typeof(int*).GetElementType() == typeof(int));
        foreach (var argument in typeof(Dictionary<string, List<int>>).GetGenericArguments())
        {
            Console.WriteLine(argument);
        }

        foreach (var argument in typeof(Dictionary<,>).GetGenericArguments())
        {
            Console.WriteLine(argument.Name);
            Console.WriteLine(argument.IsGenericParameter);
            Console.WriteLine(argument.GenericParameterPosition);
            Console.WriteLine(argument.FullName == null);
        }

        Console.WriteLine(typeof(Dictionary<,>).GenericTypeArguments.Length);
        Console.WriteLine(typeof(Dictionary<int, int>).GenericTypeArguments.Length);
        Console.WriteLine(typeof(List<int>).GetGenericTypeDefinition() == typeof(List<>));
        Console.WriteLine(new List<string>().GetType().GetGenericTypeDefinition() == typeof(List<>));
        Console.WriteLine(typeof(Outer<int>.Inner<string>).DeclaringType);
        Console.WriteLine(typeof(Square).DeclaringType);
        Console.WriteLine(typeof(string).DeclaringType == null);
        Console.WriteLine(typeof(int).UnderlyingSystemType == typeof(int));
        Console.WriteLine(Type.GetTypeFromHandle(typeof(int).TypeHandle) == typeof(int));
        Console.WriteLine(typeof(int).TypeHandle.Equals(typeof(int).TypeHandle));
        Console.WriteLine(Nullable.GetUnderlyingType(typeof(int?)));
        Console.WriteLine(Nullable.GetUnderlyingType(typeof(int)) == null);
        Console.WriteLine(typeof(DayOfWeek).GetEnumUnderlyingType());
        Console.WriteLine(Type.EmptyTypes.Length);
    }
}
