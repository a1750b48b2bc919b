using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class FixedPointersKeepObjects
{
    public static unsafe void Main()
    {
        var array = new byte[100];
        fixed (byte* pointer = array)
        fixed (char* text = new string('q', 5))
        {
            for (var i = 0; i < 100; i++)
            {
                pointer[i] = (byte)i;
            }

            GC.Collect();
            for (var i = 0; i < 50; i++)
            {
                GC.KeepAlive(new byte[100]);
            }

            var sum = 0;
            for (var i = 0; i < 100; i++)
            {
                sum += pointer[i];
            }

            Console.WriteLine(sum);
            Console.WriteLine(text[4]);
        }
    }
}
