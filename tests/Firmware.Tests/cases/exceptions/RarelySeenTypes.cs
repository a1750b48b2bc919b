using System;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Cases.Exceptions;

/// <summary>Exceptions of features that a program need not have: types, messages, results.</summary>
public static class RarelySeenTypes
{
    public static void Main()
    {
        Show(new TypeLoadException());
        Show(new TypeLoadException(null));
        Show(new TypeLoadException("own"));
        Console.WriteLine("[" + new TypeLoadException("own").TypeName + "]");
        Show(new EntryPointNotFoundException());
        Show(new DllNotFoundException("library"));
        Show(new BadImageFormatException());
        Show(new BadImageFormatException("own", "file"));
        Show(new FileNotFoundException());
        Show(new FileNotFoundException("own", "file"));
        Show(new FileLoadException());
        Show(new DirectoryNotFoundException());
        Show(new PathTooLongException());
        Show(new EndOfStreamException());
        Show(new MissingMethodException());
        Show(new MissingMethodException("Class", "Method"));
        Show(new MissingFieldException("Class", "Field"));
        Show(new MissingMemberException("Class", "Member"));
        Show(new AmbiguousMatchException());
        Show(new TargetInvocationException(new InvalidOperationException("inner")));
        Show(new System.Runtime.AmbiguousImplementationException());
        Show(new SEHException());
        Show(new COMException("own", 5));
        Show(new MarshalDirectiveException());
        Show(new TypeAccessException());
        Show(new InvalidProgramException());
    }

    private static void Show(Exception exception) =>
        Console.WriteLine($"{exception.GetType()}: {exception.Message} {exception.HResult} {exception.InnerException is null}");
}
