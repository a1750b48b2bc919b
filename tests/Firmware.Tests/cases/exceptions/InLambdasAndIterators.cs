using System;
using System.Collections.Generic;

namespace Cases.Exceptions;

/// <summary>Exceptions pass lambdas, delegates' lists, iterators and local functions.</summary>
public static class InLambdasAndIterators
{
    private static IEnumerable<int> Values(Func<int, int> map)
    {
        for (var i = 0; i < 4; i++)
        {
            yield return map(i);
        }
    }

    public static void Main()
    {
        var log = "";
        try
        {
            foreach (var value in Values(x => 6 / (2 - x)))
            {
                log += value + " ";
            }
        }
        catch (DivideByZeroException)
        {
            log += "divide ";
        }

        Action list = () => log += "first ";
        list += () => throw new InvalidOperationException("second");
        list += () => log += "third ";
        try
        {
            list();
        }
        catch (InvalidOperationException exception)
        {
            log += exception.Message + " ";
        }

        int Local(int depth) => depth == 0 ? throw new NotSupportedException() : Local(depth - 1) + 1;
        try
        {
            Local(5);
        }
        catch (NotSupportedException)
        {
            log += "local";
        }

        Console.WriteLine(log);
    }
}
