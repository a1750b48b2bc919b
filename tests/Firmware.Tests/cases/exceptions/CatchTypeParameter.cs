using System;

namespace Cases.Exceptions;

/// <summary>catch (T) in generic methods and classes, over several arguments.</summary>
public static class CatchTypeParameter
{
    private static class Holder<T>
        where T : Exception, new()
    {
        public static string Run(Exception thrown)
        {
            try
            {
                throw thrown;
            }
            catch (T e)
            {
                return e == thrown ? "same" : "other";
            }
            catch (Exception)
            {
                return "not";
            }
        }

        public static bool RunNew()
        {
            try
            {
                throw new T();
            }
            catch (T)
            {
                return true;
            }
        }
    }

    private static bool Catches<T>(Exception thrown)
        where T : Exception
    {
        try
        {
            throw thrown;
        }
        catch (T)
        {
            return true;
        }
        catch
        {
            return false;
        }
    }

    public static void Main()
    {
        Console.WriteLine(Holder<ArgumentException>.Run(new ArgumentNullException()));
        Console.WriteLine(Holder<ArgumentException>.Run(new Exception()));
        Console.WriteLine(Holder<Exception>.Run(new Exception()));
        Console.WriteLine(Holder<FormatException>.RunNew());
        Console.WriteLine(Catches<ArithmeticException>(new DivideByZeroException()));
        Console.WriteLine(Catches<ArithmeticException>(new FormatException()));
        Console.WriteLine(Catches<FormatException>(new FormatException()));
    }
}
