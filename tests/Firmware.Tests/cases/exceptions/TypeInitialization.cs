using System;

namespace Cases.Exceptions;

/// <summary>A static constructor that throws: every access fails with the same exception.</summary>
public static class TypeInitialization
{
    private static class Bad
    {
        public static readonly int Value;

        static Bad()
        {
            Console.WriteLine("initialising");
            Value = Fail();
        }

        public static int Get() => Value;
    }

    private static int Fail() => throw new FormatException("cause");

    public static void Main()
    {
        Exception first = null;
        for (var i = 0; i < 3; i++)
        {
            try
            {
                Console.WriteLine(i == 1 ? Bad.Get() : Bad.Value);
            }
            catch (TypeInitializationException e)
            {
                Console.WriteLine(e.InnerException.Message);
                Console.WriteLine(first is null || first == e);
                first = e;
            }
        }
    }
}
