// args: a b c
// expect-exit: 3
using System;

namespace Cases.MainForms;

/// <summary>Main with arguments whose number is the exit code.</summary>
public static class IntMainWithArguments
{
    public static int Main(string[] args)
    {
        for (var i = args.Length - 1; i >= 0; i--)
        {
            Console.Write(args[i]);
        }

        Console.WriteLine(args[0] == "a");
        return args.Length;
    }
}
