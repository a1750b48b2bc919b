using System;
using System.Runtime.CompilerServices;
using System.Diagnostics;

namespace Cases.Activation;

/// <summary>What the compiler fills in.</summary>
public static class CallerInformation
{
    private static void Log(string text, [CallerMemberName] string member = "", [CallerLineNumber] int line = 0)
    {
        Console.WriteLine(text + member + line.ToString());
        Trace("never");
    }

    private static void Check(bool condition, [CallerArgumentExpression(nameof(condition))] string expression = "") => Console.WriteLine(expression + condition.ToString());

    [Conditional("NEVER")]
    private static void Trace(string text) => Console.WriteLine(text);

    public static void Main()
    {
        Log("text");
        Log(null);
        Check(1 + 1 == 2);
    }
}
