using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>A function that remembers, by a closure over a dictionary, up to the first overflow.</summary>
public static class Memoised
{
    private static Func<TKey, TValue> Remember<TKey, TValue>(Func<Func<TKey, TValue>, TKey, TValue> function)
        where TKey : notnull
    {
        var known = new Dictionary<TKey, TValue>();
        TValue Ask(TKey key)
        {
            if (!known.TryGetValue(key, out var value))
            {
                known[key] = value = function(Ask, key);
            }

            return value;
        }

        return Ask;
    }

    public static void Main()
    {
        var calls = 0;
        var fibonacci = Remember<int, long>((self, n) =>
        {
            calls++;
            return n < 2 ? n : checked(self(n - 1) + self(n - 2));
        });
        Console.WriteLine(fibonacci(90));
        Console.WriteLine(calls);
        try
        {
            Console.WriteLine(fibonacci(95));
        }
        catch (OverflowException)
        {
            Console.WriteLine($"too large after {calls} calls");
        }

        Console.WriteLine(fibonacci(92));
        var paths = Remember<(int Right, int Down), ulong>((self, at) =>
            at.Right == 0 || at.Down == 0 ? 1 : self((at.Right - 1, at.Down)) + self((at.Right, at.Down - 1)));
        Console.WriteLine(paths((18, 18)));
        var words = Remember<string, int>((self, text) => text.Length == 0 ? 0 : self(text[1..]) + (text[0] == 'a' ? 1 : 0));
        Console.WriteLine(words("abracadabra"));
    }
}
