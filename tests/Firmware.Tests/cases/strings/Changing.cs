using System;

namespace Cases.Strings;

/// <summary>Trim, Pad, Replace, Insert, Remove.</summary>
public static class Changing
{
    public static void Main()
    {
        Console.WriteLine("[" + "  x ".Trim() + "][" + " x ".TrimStart() + "][" + " x ".TrimEnd() + "][" + "\u00a0\u2003x\u3000".Trim() + "]");
        Console.WriteLine("[" + "xxaxx".Trim('x') + "][" + "abcab".TrimEnd('a', 'b') + "][" + "aab".TrimStart('a') + "][" + " a ".Trim([]) + "][" + "xx".Trim('x') + "]");
        Console.WriteLine("7".PadLeft(3, '0') + "|" + "ab".PadRight(4) + "|" + "ab".PadLeft(4) + "|" + "abc".PadLeft(2) + "|");
        Console.WriteLine("hello".Replace('l', 'L') + " " + "hello".Replace("l", "--") + " " + "hello".Replace("ll", null) + " " + "aaa".Replace("aa", "b") + " " + "Hello".Replace("h", "J", StringComparison.OrdinalIgnoreCase));
        Console.WriteLine("abc".Insert(1, "XY") + " " + "abc".Insert(3, "!") + " " + "abcdef".Remove(2, 2) + " " + "abc".Remove(1) + " " + "abc".Remove(3, 0));
        Console.WriteLine(ReferenceEquals("abc".Replace('x', 'y'), "abc") + " " + "a\r\nb\nc".ReplaceLineEndings("|"));
        Console.WriteLine(new string("abc".ToCharArray()) + new string("abcdef".ToCharArray(1, 3)) + new string(['a', 'b', 'c'], 1, 2) + new string('x', 3));
        var target = new char[5];
        "hello".CopyTo(1, target, 2, 3);
        Console.WriteLine((int)target[0] + new string(target, 2, 3));
        Console.WriteLine(string.Create(4, 7, (span, state) => span.Fill((char)('0' + state))));
        foreach (var c in "ab")
        {
            Console.Write(c);
        }

        Console.WriteLine("abc"[^1] + "abcdef"[1..^1]);
    }
}
