// il2mcu: --null-checks trap
using System;
using System.Runtime.CompilerServices;

namespace Cases.Traps;

/// <summary>Fields and elements that lie beyond what the processor guards.</summary>
public static class Large
{
    [InlineArray(20000)]
    private struct Block
    {
        private long _first;
    }

    private sealed class Holder
    {
        public Block Before;
        public int After;
    }

    private static Holder s_none;
    private static int[] s_numbers;

    public static void Main()
    {
        Try(() => s_none.After);
        Try(() => s_none.After = 4);
        Try(() => (int)s_none.Before[19999]);
        Try(() => s_numbers[1000000]);
        Try(() => s_numbers[1000000] = 5);
    }

    private static void Try(Func<int> access)
    {
        try
        {
            Console.WriteLine(access());
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null");
        }
    }
}
