using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class StaticsAreRoots
{
    private struct Value
    {
        public int Number;
        public object Reference;
    }

    private static object s_object;
    private static string s_text = "literal";
    private static int[] s_array = { 1, 2, 3 };
    private static Value s_value;
    private static int s_number = 77;

    public static void Main()
    {
        s_object = new int[] { 8 };
        s_value = new Value { Number = 4, Reference = new string('v', 6) };
        GC.Collect();
        for (var i = 0; i < 40; i++)
        {
            GC.KeepAlive(new int[8]);
        }

        Console.WriteLine(((int[])s_object)[0] + s_array[2] + s_value.Number + ((string)s_value.Reference).Length + s_number);
        Console.WriteLine(s_text);
        s_text = new string('w', 4);
        GC.Collect();
        GC.KeepAlive(new char[20]);
        Console.WriteLine(s_text);
    }
}
