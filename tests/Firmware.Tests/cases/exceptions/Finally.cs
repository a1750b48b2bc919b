using System;

namespace Cases.Exceptions;

/// <summary>Finally blocks and using run when nothing is thrown.</summary>
public static class Finally
{
    private sealed class Resource(string name) : IDisposable
    {
        public void Dispose()
        {
            Console.Write("dispose ");
            Console.WriteLine(name);
        }
    }

    private struct Scope(int level) : IDisposable
    {
        public readonly int Level => level;

        public readonly void Dispose() => Console.WriteLine(-level);
    }

    public static void Main()
    {
        Console.WriteLine(Leave(0));
        Console.WriteLine(Leave(1));
        Console.WriteLine(Leave(2));
        using (var outer = new Resource("outer"))
        using (new Resource("inner"))
        {
            Console.WriteLine("body");
        }

        using var scope = new Scope(4);
        using Resource none = null;
        Console.WriteLine(scope.Level);
        for (var i = 0; i < 5; i++)
        {
            try
            {
                if (i == 1)
                {
                    continue;
                }

                if (i == 3)
                {
                    break;
                }

                Console.WriteLine(i);
            }
            finally
            {
                Console.WriteLine("finally");
            }
        }
    }

    private static int Leave(int way)
    {
        var value = 10;
        try
        {
            try
            {
                if (way == 1)
                {
                    return value;
                }

                if (way == 2)
                {
                    goto end;
                }
            }
            finally
            {
                value++;
                Console.WriteLine("inner");
            }

            value += 100;
        }
        finally
        {
            value *= 2;
            Console.WriteLine(value);
        }

        value++;
    end:
        return value;
    }
}
