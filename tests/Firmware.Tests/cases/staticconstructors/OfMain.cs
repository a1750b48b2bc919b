// run: alone
using System;

namespace Cases.StaticConstructors;

/// <summary>The static constructor of the class that holds Main runs before Main, though nothing names the class.</summary>
public static class OfMain
{
    static OfMain()
    {
        Console.WriteLine("static constructor");
    }

    public static void Main()
    {
        Console.WriteLine("Main");
    }
}
