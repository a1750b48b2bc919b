using System;
using System.Runtime.InteropServices;

namespace Cases.FunctionPointers;

/// <summary>A static constructor runs before an unmanaged entry.</summary>
public static unsafe class UnmanagedStaticConstructor
{
    private static class Precise
    {
        private static readonly int Start;

        static Precise()
        {
            Console.WriteLine("constructor");
            Start = 30;
        }

        [UnmanagedCallersOnly]
        public static int Add(int value) => Start + value;
    }

    public static void Main()
    {
        delegate* unmanaged<int, int> add = &Precise.Add;
        Console.WriteLine("taken");
        Console.WriteLine(add(3));
        Console.WriteLine(add(4));
    }
}
