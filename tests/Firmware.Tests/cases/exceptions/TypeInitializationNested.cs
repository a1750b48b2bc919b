using System;

namespace Cases.Exceptions;

/// <summary>A type initialiser fails because another one fails; a recursive one sees unset fields.</summary>
public static class TypeInitializationNested
{
    private static class Inner
    {
        public static readonly int Value;

        static Inner() => Value = Fail("inner");
    }

    private static class Outer
    {
        public static readonly int Value;

        static Outer() => Value = Inner.Value + 1;
    }

    private static class Left
    {
        public static readonly int Value;

        static Left()
        {
            Console.WriteLine("left");
            Value = Right.Value + 1;
        }
    }

    private static class Right
    {
        public static readonly int Value;

        static Right()
        {
            Console.WriteLine("right");
            Value = Left.Value + 10;
        }
    }

    private static int Fail(string message) => throw new InvalidOperationException(message);

    public static void Main()
    {
        Try();
        Try();
        Console.WriteLine(Left.Value);
        Console.WriteLine(Right.Value);
        try
        {
            Console.WriteLine(Inner.Value);
        }
        catch (TypeInitializationException e)
        {
            Console.WriteLine(e.InnerException.Message);
        }
    }

    private static void Try()
    {
        try
        {
            Console.WriteLine(Outer.Value);
        }
        catch (TypeInitializationException e)
        {
            Console.WriteLine(e.InnerException is TypeInitializationException);
            Console.WriteLine(e.InnerException.InnerException.Message);
        }
    }
}
