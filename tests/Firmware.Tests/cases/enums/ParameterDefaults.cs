using System;

namespace Cases.Enums;

/// <summary>Enums as optional parameters, in tuples, as keys of a switch and attributes' arguments.</summary>
public static class ParameterDefaults
{
    private enum Side : byte { Left = 3, Right = 9 }

    [AttributeUsage(AttributeTargets.All)]
    private sealed class MarkAttribute(Side side) : Attribute
    {
        public Side Side => side;
    }

    [Mark(Side.Right)]
    private static int Turn(Side side = Side.Right, Side? other = null) => (int)side * 10 + (int)(other ?? Side.Left);

    public static void Main()
    {
        Console.WriteLine(Turn());
        Console.WriteLine(Turn(Side.Left, Side.Right));
        Console.WriteLine(Turn(0));
        (Side, Side) pair = (Side.Left, Side.Right);
        pair = (pair.Item2, pair.Item1);
        Console.WriteLine((int)pair.Item1);
    }
}
