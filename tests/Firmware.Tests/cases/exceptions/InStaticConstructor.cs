using System;

namespace Cases.Exceptions;

/// <summary>A failed static constructor gives the same exception at each use, with the cause inside.</summary>
public static class InStaticConstructor
{
    private static class Failing
    {
        public static int Value = Throw();

        private static int Throw()
        {
            Console.WriteLine("initialises");
            throw new DivideByZeroException("cause");
        }
    }

    public static void Main()
    {
        Exception first = null;
        for (var i = 0; i < 2; i++)
        {
            try
            {
                Console.WriteLine(Failing.Value);
            }
            catch (TypeInitializationException exception)
            {
                Console.WriteLine(exception.InnerException.Message);
                Console.WriteLine(first == null || ReferenceEquals(first, exception));
                first = exception;
            }
        }
    }
}
