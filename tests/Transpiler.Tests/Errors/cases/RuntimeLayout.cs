using System;
using System.Runtime.CompilerServices;

/// <summary>Code of the framework that reads CoreCLR's own records of types would give anything.</summary>
public static class RuntimeLayout
{
    public static void Main()
    {
        object one = 1;
        Console.WriteLine(RuntimeHelpers.GetObjectValue(one) == one); // error MCU3002
    }
}
