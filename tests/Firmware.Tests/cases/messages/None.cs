// il2mcu: --exception-messages none
// expect-exit: 134
// stderr: type
using System;
using System.Collections.Generic;

namespace Cases.Messages;

/// <summary>Without messages everything else is as before: types, properties, causes, handlers, exit code.</summary>
public static class None
{
    private sealed class OwnException(string message, int code, Exception inner) : Exception(message, inner)
    {
        public int Code { get; } = code;
    }

    private static int s_zero;
    private static object s_null;

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("passed");
        }
        catch (ArgumentException e) when (e.ParamName == "never")
        {
            Console.WriteLine("wrong");
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().FullName);
            Console.WriteLine(e is OwnException ? 0 : e.HResult);
            Console.WriteLine((e as ArgumentException)?.ParamName ?? "-");
            Console.WriteLine(e.InnerException is null ? "-" : e.InnerException.GetType().Name);
            Console.WriteLine(e.Message is { Length: > 0 });
        }
    }

    public static void Main()
    {
        Try(() => throw new InvalidOperationException("gone"));
        Try(() => throw new InvalidOperationException("gone " + s_zero + "!", new FormatException()));
        Try(() => throw new ArgumentNullException("given"));
        Try(() => throw new ArgumentOutOfRangeException("index", 5, "too big"));
        Try(() => throw new OwnException("own " + 5, 5, new NotSupportedException("inner")));
        Try(() => Console.WriteLine(1 / s_zero));
        Try(() => Console.WriteLine(s_null.ToString()));
        Try(() => Console.WriteLine((string)(object)s_zero));
        Try(() => Console.WriteLine("ab"[s_zero + 2]));
        Try(() => Console.WriteLine(checked(int.MaxValue + s_zero + 1)));
        Try(() => Console.WriteLine(new List<int>()[0]));
        Try(() => new Dictionary<string, int> { ["a"] = 1 }.Add("a", 2));
        Try(() => Console.WriteLine(new Queue<int>().Dequeue()));
        Try(() => Console.WriteLine("abc".Substring(s_zero + 5)));
        Try(() => throw null);
        throw new OwnException("the end", 1, null);
    }
}
