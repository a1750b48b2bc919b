// run: alone
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>A wrong element stored through a covariant array ends the program.</summary>
public static class ArrayTypeMismatch
{
    public static void Main()
    {
        object[] objects = new string[2];
        objects[0] = "right";
        objects[1] = null;
        Console.WriteLine((string)objects[0]);
        objects[1] = objects;
        Console.WriteLine("not reached");
    }
}
