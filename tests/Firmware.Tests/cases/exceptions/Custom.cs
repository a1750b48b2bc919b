// args: a
// args: b
// args: c
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>Own exception types, nested and not, with overridden messages.</summary>
public static class Custom
{
    private sealed class NestedException(string message) : Exception(message)
    {
    }

    private sealed class CodeException(int code) : InvalidOperationException
    {
        public override string Message => code > 5 ? "large code" : "small code";
    }

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        throw args[0] switch
        {
            "a" => new NestedException("nested text"),
            "b" => new CodeException(9),
            _ => new CustomTopLevelException(),
        };
    }
}

public sealed class CustomTopLevelException() : Exception("top level \u20AC")
{
}
