// run: alone
// expect-exit: 134
// stderr: type
using System;
using System.Runtime.CompilerServices;

namespace Cases.StaticConstructors;

/// <summary>Main does not run after a module initializer that throws.</summary>
public static class ModuleInitializerThrows
{
    [ModuleInitializer]
    internal static void Fail()
    {
        Console.WriteLine("before");
        throw new InvalidOperationException("no");
    }

    public static void Main()
    {
        Console.WriteLine("Main");
    }
}
