// args: one
// args: one two three
// args: "with space" x
// args: ""
// args: --option=value -x 12
using System;

namespace Cases.MainForms;

/// <summary>Main with arguments and without result.</summary>
public static class VoidMainWithArguments
{
    public static void Main(string[] args)
    {
        Console.WriteLine(args.Length);
        foreach (var argument in args)
        {
            Console.Write(argument.Length);
            Console.Write(' ');
            Console.WriteLine(argument);
        }
    }
}
