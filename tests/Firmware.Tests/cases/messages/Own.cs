// il2mcu: --exception-messages own
// expect-exit: 134
using System;
using System.Collections.Generic;

namespace Cases.Messages;

/// <summary>The program's own messages stay, in whatever way they come into the exception.</summary>
public static class Own
{
    private class OwnException(string message) : Exception(message);

    private sealed class DerivedException : OwnException
    {
        public DerivedException(int code)
            : base("code " + code)
        {
        }
    }

    private sealed class OverridingException : ArgumentException
    {
        public override string Message => "overridden";
    }

    private static int s_zero;

    private static void Show(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name);
            Console.WriteLine(e.Message);
        }
    }

    private static void Type(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().FullName);
        }
    }

    private static string Text(bool first) => first ? "first" : "second";

    public static void Main()
    {
        Show(() => throw new InvalidOperationException("literal"));
        Show(() => throw new InvalidOperationException(Text(true)));
        Show(() => throw new InvalidOperationException(Text(s_zero == 1)));
        Show(() => throw new ArgumentException("bad", "name"));
        Show(() => throw new ArgumentOutOfRangeException("index", "too big"));
        Show(() => throw new OwnException("mine"));
        Show(() => throw new DerivedException(7));
        Show(() => throw new OverridingException());
        Show(() => throw new FormatException("outer", new OwnException("inner")));
        Show(() => throw new NullReferenceException("own null"));
        Show(() => throw new Exception(""));
        Type(() => Console.WriteLine(1 / s_zero));
        Type(() => Console.WriteLine(new List<int>()[0]));
        Type(() => Console.WriteLine((string)(object)s_zero));
        Type(() => throw new TimeoutException());
        throw new OwnException("the end");
    }
}
