using System;

namespace Cases.Exceptions;

/// <summary>Dispose that throws replaces the exception of the body.</summary>
public static class InDispose
{
    private sealed class Resource(string name, bool fails) : IDisposable
    {
        public void Dispose()
        {
            Console.WriteLine("dispose " + name);
            if (fails)
            {
                throw new InvalidOperationException("dispose " + name);
            }
        }
    }

    private static void Run(bool outer, bool inner, bool body)
    {
        try
        {
            using var first = new Resource("outer", outer);
            using var second = new Resource("inner", inner);
            if (body)
            {
                throw new ArgumentException("body");
            }
        }
        catch (Exception exception)
        {
            Console.WriteLine("caught " + exception.Message);
        }
    }

    public static void Main()
    {
        Run(false, false, true);
        Run(false, true, true);
        Run(true, true, false);
        Run(true, false, false);
    }
}
