using System;

namespace Cases.Exceptions;

/// <summary>Each instantiation of a generic type has an initialiser of its own, which may fail.</summary>
public static class TypeInitializationGeneric
{
    private interface IAnswer
    {
        static abstract int Answer { get; }
    }

    private struct Good : IAnswer
    {
        public static int Answer => 42;
    }

    private struct Bad : IAnswer
    {
        public static int Answer => throw new NotSupportedException("bad");
    }

    private static class Cache<T>
        where T : IAnswer
    {
        public static readonly int Value;

        static Cache()
        {
            Console.WriteLine("cache");
            Value = T.Answer;
        }
    }

    public static void Main()
    {
        for (var i = 0; i < 2; i++)
        {
            Console.WriteLine(Cache<Good>.Value);
            try
            {
                Console.WriteLine(Cache<Bad>.Value);
            }
            catch (TypeInitializationException e)
            {
                Console.WriteLine(e.InnerException.Message);
            }
        }
    }
}
