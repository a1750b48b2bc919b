// il2mcu: --null-checks trap
using System;

namespace Cases.Traps;

/// <summary>A trap in a static constructor is wrapped; in a finally block it replaces what was on its way.</summary>
public static class StaticConstructors
{
    private static string s_text;

    private static class Broken
    {
        public static readonly int Length = s_text.Length;

        static Broken() => Console.WriteLine("runs");
    }

    public static void Main()
    {
        for (var i = 0; i < 2; i++)
        {
            try
            {
                Console.WriteLine(Broken.Length);
            }
            catch (TypeInitializationException e)
            {
                Console.WriteLine(e.InnerException is NullReferenceException);
            }
        }

        try
        {
            try
            {
                throw new InvalidOperationException();
            }
            finally
            {
                Console.WriteLine(s_text.Length);
            }
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("replaced");
        }

        s_text = "four";
        Console.WriteLine(s_text.Length);
    }
}
