// run: alone
using System;

namespace Cases.MainForms;

/// <summary>Without arguments the array is empty, not null.</summary>
public static class NoArguments
{
    public static void Main(string[] args)
    {
        Console.WriteLine(args != null);
        Console.WriteLine(args.Length);
    }
}
