// args: gr\u00FC\u00DFe \u20AC \uD83D\uDE00
using System;

namespace Cases.MainForms;

/// <summary>Arguments are text in UTF-8.</summary>
public static class UnicodeArguments
{
    public static void Main(string[] args)
    {
        foreach (var argument in args)
        {
            Console.Write(argument.Length);
            Console.Write(' ');
            Console.Write((int)argument[0]);
            Console.Write(' ');
            Console.WriteLine(argument);
        }
    }
}
