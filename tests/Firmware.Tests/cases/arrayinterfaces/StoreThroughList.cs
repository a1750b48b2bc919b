// run: alone
// expect-exit: 134
using System;
using System.Collections.Generic;

namespace Cases.ArrayInterfaces;

/// <summary>Storing through the list of a base type checks the array's own element type.</summary>
public static class StoreThroughList
{
    public static void Main()
    {
        object texts = new[] { "a" };
        var objects = (IList<object>)texts;
        objects[0] = "b";
        Console.WriteLine((string)objects[0]);
        objects[0] = new object();
        Console.WriteLine("not reached");
    }
}
