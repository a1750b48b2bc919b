using System;

namespace Cases.FunctionPointers;

/// <summary>Addresses of static members that a type argument implements.</summary>
public static unsafe class StaticAbstract
{
    private interface IOperation
    {
        static abstract int Run(int a, int b);

        static virtual string Name() => "default";
    }

    private struct Add : IOperation
    {
        public static int Run(int a, int b) => a + b;
    }

    private struct Multiply : IOperation
    {
        public static int Run(int a, int b) => a * b;

        public static string Name() => "multiply";
    }

    private static delegate*<int, int, int> Of<T>()
        where T : IOperation => &T.Run;

    private static Func<int, int, int> DelegateOf<T>()
        where T : IOperation => T.Run;

    private static Func<string> NameOf<T>()
        where T : IOperation => T.Name;

    public static void Main()
    {
        Console.WriteLine(Of<Add>()(3, 4));
        Console.WriteLine(Of<Multiply>()(3, 4));
        Console.WriteLine(DelegateOf<Add>()(5, 6));
        Console.WriteLine(DelegateOf<Multiply>()(5, 6));
        Console.WriteLine(NameOf<Add>()());
        Console.WriteLine(NameOf<Multiply>()());
    }
}
