using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class WideObjectsOverflowTheMarkStack
{
    private sealed class Wide
    {
        public object A, B, C, D, E, F, G, H;
        public Wide Next;
    }

    public static void Main()
    {
        Wide head = null;
        for (var i = 0; i < 60; i++)
        {
            head = new Wide
            {
                Next = head,
                A = new int[1] { i },
                B = new int[1] { 1 },
                C = new int[1] { 2 },
                D = new object[1],
                E = new object[1],
                F = new object[1] { new int[1] { i * 2 } },
                G = new object[1],
                H = new object[2],
            };
        }

        GC.Collect();
        GC.Collect();
        long sum = 0;
        for (var wide = head; wide != null; wide = wide.Next)
        {
            sum += ((int[])wide.A)[0] + ((int[])wide.B)[0] + ((int[])wide.C)[0] + ((int[])((object[])wide.F)[0])[0];
        }

        Console.WriteLine(sum);
    }
}
