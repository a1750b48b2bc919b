using System;

namespace Cases.Activation;

/// <summary>Activator.CreateInstance and new T().</summary>
public static class Instances
{
    private sealed class Plain
    {
        public int Number = 4;
    }

    private struct Value
    {
        public int Number;
    }

    private struct WithConstructor
    {
        public int Number;

        public WithConstructor()
        {
            Number = 9;
        }
    }

    private sealed class NoConstructor(int number)
    {
        public int Number { get; } = number;
    }

    private abstract class Abstract
    {
    }

    private static T Make<T>()
        where T : new() => new();

    private static object Create<T>() => Activator.CreateInstance(typeof(T));

    private static void Missing<T>()
    {
        try
        {
            Console.WriteLine(Activator.CreateInstance<T>() is null);
        }
        catch (MissingMethodException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    public static void Main()
    {
        Console.WriteLine(Make<Plain>().Number);
        Console.WriteLine(Make<Value>().Number);
        Console.WriteLine(Make<WithConstructor>().Number);
        Console.WriteLine(Make<int>());
        Console.WriteLine(Activator.CreateInstance<Plain>().Number);
        Console.WriteLine(((Plain)Activator.CreateInstance(typeof(Plain))).Number);
        Console.WriteLine((int)Activator.CreateInstance(typeof(int)));
        Console.WriteLine(Activator.CreateInstance(typeof(int?)) == null);
        Console.WriteLine(((WithConstructor)Activator.CreateInstance(typeof(WithConstructor))).Number);
        Console.WriteLine(Create<Plain>().GetType().Name);
        Missing<NoConstructor>();
        Missing<Abstract>();
        Missing<IDisposable>();
        Missing<string>();
        Console.WriteLine(((Plain)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(Plain))).Number);
        Console.WriteLine(nameof(Instances) + nameof(Plain.Number) + nameof(System.Collections.Generic));
    }
}
