using System;
using System.Runtime.CompilerServices;

namespace Golden;

public static class StaticConstructor
{
    private static class Service
    {
        public static int Value;

        static Service() => Console.WriteLine("initialised");
    }

    public static int Main(string[] args) => Construct();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct() => Service.Value + Service.Value;
}
