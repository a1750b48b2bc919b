// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// args: g
// expect-exit: 134
using System;

namespace Cases.ArrayMembers;

/// <summary>What SetValue and GetValue refuse.</summary>
public static class SetValueFails
{
    public static void Main(string[] args)
    {
        Array numbers = new[] { 1, 2, 3 };
        Console.WriteLine((int)numbers.GetValue(2));
        switch (args[0][0])
        {
            case 'a': numbers.SetValue(5L, 0); break;
            case 'b': numbers.SetValue("text", 0); break;
            case 'c': numbers.SetValue(1, 3); break;
            case 'd': Console.WriteLine(numbers.GetValue(-1) == null); break;
            case 'e': ((Array)new string[1]).SetValue(new object(), 0); break;
            case 'f': Console.WriteLine(numbers.GetValue(0, 0) == null); break;
            case 'g': Console.WriteLine(((Array)new int[2, 2]).GetValue(0) == null); break;
        }

        Console.WriteLine("not reached");
    }
}
