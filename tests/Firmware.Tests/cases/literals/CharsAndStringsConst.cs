using System;

namespace Cases.Literals;

/// <summary>Constant texts and characters combined at compile time and at run time.</summary>
public static class CharsAndStringsConst
{
    private const char Plus = '+';
    private const string Sum = "a" + "+" + "b";
    private const string Null = null;
    private const string Same = $"{Sum}={"c"}";
    private static string _a = "a";

    public static void Main()
    {
        Console.WriteLine(Sum + Null + Same);
        Console.WriteLine(Sum == _a + Plus + "b");
        Console.WriteLine(Same.Length);
        Console.WriteLine("" + 'a' + 1 + 'b');
        Console.WriteLine('a' + 1 + "b");
        Console.WriteLine((char)('a' + 1) + "b");
        Console.WriteLine("x" + null + "y");
        Console.WriteLine(nameof(Same) + nameof(_a).Length);
    }
}
