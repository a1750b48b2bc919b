using System;

namespace Cases.Chars;

/// <summary>What characters are.</summary>
public static class Questions
{
    public static void Main()
    {
        foreach (var c in "aZ5 _\u00e9\u4e2d\u0663\u2167\u20ac\u2028\u00aa+-\t\0\u01c5\ud800")
        {
            Console.Write((int)c);
            Console.Write(char.IsLetter(c) ? " letter" : "");
            Console.Write(char.IsDigit(c) ? " digit" : "");
            Console.Write(char.IsNumber(c) ? " number" : "");
            Console.Write(char.IsUpper(c) ? " upper" : "");
            Console.Write(char.IsLower(c) ? " lower" : "");
            Console.Write(char.IsWhiteSpace(c) ? " white" : "");
            Console.Write(char.IsPunctuation(c) ? " punctuation" : "");
            Console.Write(char.IsSymbol(c) ? " symbol" : "");
            Console.Write(char.IsSeparator(c) ? " separator" : "");
            Console.Write(char.IsControl(c) ? " control" : "");
            Console.Write(char.IsSurrogate(c) ? " surrogate" : "");
            Console.WriteLine(char.IsLetterOrDigit(c) ? " letter or digit" : "");
        }

        Console.WriteLine(char.IsAsciiDigit('5') + " " + char.IsAsciiLetter('x') + " " + char.IsAsciiHexDigit('g') + " " + char.ConvertFromUtf32(0x1F600) + " " + char.ConvertToUtf32("\ud83d\ude00", 0));
        Console.WriteLine('a'.CompareTo('b') + " " + 'a'.Equals('a') + " " + (char)('a' + 1) + " " + 'x'.ToString());
    }
}
