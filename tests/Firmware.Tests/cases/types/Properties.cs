using System;
using System.Collections.Generic;

namespace Cases.Types;

/// <summary>What a type is.</summary>
public static class Properties
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

    private static void Write(bool value) => Console.Write(value ? '1' : '0');

    public static void Main()
    {
        Type[] types =
        [
            typeof(int), typeof(bool), typeof(nint), typeof(double), typeof(decimal), typeof(string), typeof(object), typeof(int?), typeof(int[]), typeof(int[,]),
            typeof(DayOfWeek), typeof(IShape), typeof(Shape), typeof(Square), typeof(List<int>), typeof(List<>), typeof(KeyValuePair<,>), typeof(void), typeof(Properties),
            typeof(Outer<int>.Plain), typeof(IComparable<>), typeof(Span<int>), typeof(Enum), typeof(ValueType), typeof(int*), typeof(Action),
        ];
        foreach (var type in types)
        {
            Console.Write(type.Name);
            Write(type.IsValueType);
            Write(type.IsClass);
            Write(type.IsInterface);
            Write(type.IsEnum);
            Write(type.IsPrimitive);
            Write(type.IsAbstract);
            Write(type.IsSealed);
            Write(type.IsArray);
            Write(type.IsPointer);
            Write(type.IsByRef);
            Write(type.HasElementType);
            Write(type.IsGenericType);
            Write(type.IsGenericTypeDefinition);
            Write(type.IsConstructedGenericType);
            Write(type.ContainsGenericParameters);
            Write(type.IsNested);
            Write(type.IsPublic);
            Write(type.IsByRefLike);
            Console.WriteLine();
        }
    }
}
