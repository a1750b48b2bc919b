using System;

namespace Cases.Exceptions;

/// <summary>Clauses from derived to base; the first that fits wins, others are not asked.</summary>
public static class CatchOrder
{
    private class FirstException : Exception;

    private class SecondException : FirstException;

    private sealed class ThirdException : SecondException;

    public static void Main()
    {
        Exception[] all = [new FirstException(), new SecondException(), new ThirdException(), new ArgumentNullException(), new OverflowException(), new Exception()];
        foreach (var exception in all)
        {
            Console.WriteLine(Catch(exception));
        }
    }

    private static string Catch(Exception exception)
    {
        try
        {
            throw exception;
        }
        catch (ThirdException)
        {
            return "third";
        }
        catch (SecondException)
        {
            return "second";
        }
        catch (FirstException)
        {
            return "first";
        }
        catch (ArgumentException)
        {
            return "argument";
        }
        catch (ArithmeticException)
        {
            return "arithmetic";
        }
        catch
        {
            return "any";
        }
    }
}
