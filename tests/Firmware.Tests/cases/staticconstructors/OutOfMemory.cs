using System;

namespace Cases.StaticConstructors;

/// <summary>No memory for an array in a static constructor: the type is unusable.</summary>
public static class OutOfMemory
{
    private static class Huge
    {
        public static readonly byte[] Bytes = new byte[int.MaxValue];

        static Huge()
        {
        }
    }

    private static class Nested
    {
        public static readonly int Value = Make().Length;

        static Nested() => Console.WriteLine("not here");

        private static byte[] Make() => new byte[int.MaxValue];
    }

    public static void Main()
    {
        for (var i = 0; i < 2; i++)
        {
            try
            {
                Console.WriteLine(Huge.Bytes.Length);
            }
            catch (TypeInitializationException e)
            {
                Console.WriteLine(e.TypeName);
                Console.WriteLine(e.InnerException is OutOfMemoryException);
            }
        }

        try
        {
            Console.WriteLine(Nested.Value);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().FullName);
            Console.WriteLine(e.InnerException.GetType().FullName);
        }
    }
}
