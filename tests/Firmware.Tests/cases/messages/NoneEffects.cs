// il2mcu: --exception-messages none
using System;

namespace Cases.Messages;

/// <summary>What the program does to make a message is still done.</summary>
public static class NoneEffects
{
    private static int s_count;

    private sealed class Counter
    {
        public override string ToString()
        {
            s_count++;
            return "counted";
        }
    }

    private sealed class TwoTextsException(string message, string other) : Exception(message + other)
    {
        public string Other { get; } = other;
    }

    private static string Next()
    {
        s_count += 10;
        return "next";
    }

    public static void Main()
    {
        try
        {
            throw new InvalidOperationException(Next());
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(s_count);
        }

        try
        {
            throw new InvalidOperationException("a" + Next());
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(s_count);
        }

        try
        {
            throw new InvalidOperationException("a" + new Counter());
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(s_count);
        }

        try
        {
            throw new TwoTextsException("lost", "kept");
        }
        catch (TwoTextsException e)
        {
            Console.WriteLine(e.Other);
        }

        var message = "used twice";
        try
        {
            throw new ArgumentException(message, nameof(message));
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(message);
            Console.WriteLine(e.ParamName);
        }
    }
}
