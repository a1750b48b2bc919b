using System;

namespace Cases.Operators;

/// <summary>operator true and false steer if, while, ?: and short-circuiting && and ||.</summary>
public static class TrueAndFalse
{
    private readonly struct Three(int value)
    {
        public readonly int Value = value;
        public static string Log = "";

        public static bool operator true(Three three)
        {
            Log += "t";
            return three.Value > 0;
        }

        public static bool operator false(Three three)
        {
            Log += "f";
            return three.Value < 0;
        }

        public static Three operator &(Three left, Three right)
        {
            Log += "&";
            return new(Math.Min(left.Value, right.Value));
        }

        public static Three operator |(Three left, Three right)
        {
            Log += "|";
            return new(Math.Max(left.Value, right.Value));
        }
    }

    private static Three Make(int value)
    {
        Three.Log += value;
        return new(value);
    }

    public static void Main()
    {
        Console.WriteLine((Make(-1) && Make(1)).Value);
        Console.WriteLine((Make(1) && Make(0)).Value);
        Console.WriteLine((Make(0) || Make(-1)).Value);
        Console.WriteLine((Make(1) || Make(0)).Value);
        Console.WriteLine(Three.Log);
        Console.WriteLine(Make(0) ? "yes" : "no");
        var count = 3;
        while (Make(count) && Make(1))
        {
            count--;
        }

        Console.WriteLine(Three.Log);
    }
}
