// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// args: g
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>Exceptions of the framework with their own and with given messages.</summary>
public static class Framework
{
    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        Fail(args[0][0]);
        Console.WriteLine("not reached");
    }

    private static void Fail(char what)
    {
        switch (what)
        {
            case 'a': throw new InvalidOperationException("the reason");
            case 'b': throw new InvalidOperationException();
            case 'c': throw new Exception("plain");
            case 'd': throw new ArgumentException("bad value");
            case 'e': throw new NotSupportedException();
            case 'f': throw new Exception("");
            case 'g': throw new OverflowException("own text");
        }
    }
}
