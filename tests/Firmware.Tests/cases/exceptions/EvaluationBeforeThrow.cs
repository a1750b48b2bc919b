using System;

namespace Cases.Exceptions;

/// <summary>What was evaluated before an exception stays, what comes after does not happen.</summary>
public static class EvaluationBeforeThrow
{
    private static string _log = "";

    private static int Note(int value)
    {
        _log += value;
        return value;
    }

    private static int Zero => 0;

    public static void Main()
    {
        int[] items = [1, 2, 3];
        try
        {
            items[Note(1)] = Note(2) / Zero + Note(3);
        }
        catch (DivideByZeroException)
        {
            Console.WriteLine(_log + items[1]);
        }

        _log = "";
        try
        {
            items[Note(5)] = Note(6);
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine(_log);
        }

        _log = "";
        try
        {
            items[Note(0)] += Note(7) % Zero;
        }
        catch (DivideByZeroException)
        {
            Console.WriteLine(_log + items[0]);
        }

        var sum = 0;
        try
        {
            sum += Note(1) + ((int[])null)[Note(2)];
        }
        catch (NullReferenceException)
        {
            Console.WriteLine(_log + sum);
        }
    }
}
