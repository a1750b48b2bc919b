using System;

namespace Cases.Filters;

/// <summary>A filter in a generic method and class, with type tests of the type parameter.</summary>
public static class GenericFilter
{
    private static class Catcher<T>
        where T : Exception
    {
        public static bool Run(Exception thrown, string wanted)
        {
            try
            {
                throw thrown;
            }
            catch (T e) when (e.Message == wanted)
            {
                return true;
            }
            catch (Exception e) when (e is T)
            {
                Console.WriteLine("other message");
                return false;
            }
            catch (Exception)
            {
                Console.WriteLine("other type");
                return false;
            }
        }
    }

    public static void Main()
    {
        Console.WriteLine(Catcher<ArithmeticException>.Run(new OverflowException("x"), "x"));
        Console.WriteLine(Catcher<ArithmeticException>.Run(new DivideByZeroException("y"), "x"));
        Console.WriteLine(Catcher<OverflowException>.Run(new DivideByZeroException("x"), "x"));
        Console.WriteLine(Catcher<Exception>.Run(new DivideByZeroException("x"), "x"));
    }
}
