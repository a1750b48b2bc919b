using System;

namespace Cases.Output;

/// <summary>Console.Write of every simple type, without line ends, and empty lines.</summary>
public static class WriteForms
{
    public static void Main()
    {
        Console.Write("text");
        Console.Write('c');
        Console.Write(-5);
        Console.Write(7u);
        Console.Write(-8L);
        Console.Write(9UL);
        Console.Write(true);
        Console.Write((string)null);
        Console.Write((object)"object");
        Console.Write((object)null);
        Console.WriteLine();
        Console.WriteLine((string)null);
        Console.WriteLine(new[] { 'a', 'b' });
        Console.WriteLine((object)'x');
        Console.Write("no end");
    }
}
