using System;

namespace Cases.MemberAccess;

/// <summary>Conditional compilation, regions and defined symbols.</summary>
public static class Preprocessor
{
    public static void Main()
    {
#region output
#if DEBUG && !DEBUG
        Console.WriteLine("never");
#elif true
        Console.WriteLine("always");
#else
        Console.WriteLine("never");
#endif
#endregion
#if NOT_DEFINED || (NET && !NET)
        this is not C#
#endif
#line 200
        Console.WriteLine(Line() - Line());
#line default
        Console.WriteLine("end");
    }

    private static int Line([System.Runtime.CompilerServices.CallerLineNumber] int line = 0) => line;
}
