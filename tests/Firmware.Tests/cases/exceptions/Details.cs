using System;

namespace Cases.Exceptions;

/// <summary>What exceptions carry beside their message: results, causes of causes, data, sources, links.</summary>
public static class Details
{
    public static void Main()
    {
        Results();
        Causes();
        var exception = new InvalidOperationException("with data");
        exception.Data["count"] = 3;
        exception.Data["name"] = "n";
        exception.HelpLink = "link";
        exception.Source = "source";
        Console.WriteLine(exception.Data.Count);
        Console.WriteLine((int)exception.Data["count"]! + " " + (string)exception.Data["name"]!);
        Console.WriteLine(exception.HelpLink + " " + exception.Source);
        Console.WriteLine(exception.Data.Contains("other"));
        Console.WriteLine(new Exception("none").HelpLink is null);
        Console.WriteLine(new Quiet().Source);
    }

    private static void Results()
    {
        Console.WriteLine(new Exception().HResult);
        Console.WriteLine(new Quiet().HResult);
        Console.WriteLine(new ArgumentNullException("x").HResult);
        Console.WriteLine(new OutOfMemoryException().HResult);
        Console.WriteLine(new Quiet { HResult = 5 }.HResult);
        Console.WriteLine(new Quiet { HResult = 0 }.HResult);
    }

    private static void Causes()
    {
        var root = new FormatException("root");
        var middle = new InvalidOperationException("middle", root);
        Console.WriteLine(new Exception("outer", middle).GetBaseException().Message);
        Console.WriteLine(root.GetBaseException() == root);
    }

    private sealed class Quiet : Exception
    {
        public override string? Source => "quiet";
    }
}
