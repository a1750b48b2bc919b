using System;
using System.IO;

namespace Cases.Output;

/// <summary>Console.SetOut to a writer in memory.</summary>
public static class Redirected
{
    public static void Main()
    {
        var writer = new StringWriter();
        var original = Console.Out;
        Console.SetOut(writer);
        Console.WriteLine("hidden");
        Console.Write(5);
        Console.Write('c');
        Console.WriteLine(1.5);
        Console.WriteLine($"{1}{2}");
        Console.SetOut(original);
        Console.Write(writer.ToString());
        Console.WriteLine(writer.ToString().Length);
    }
}
