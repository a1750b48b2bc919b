using System;

namespace Cases.MainForms;

/// <summary>Main without arguments and result.</summary>
public static class VoidMain
{
    public static void Main()
    {
        Console.WriteLine("void Main()");
    }
}
