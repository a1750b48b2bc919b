using System;

namespace Cases.Pointers;

/// <summary>Steps of pointers by their element size, differences, comparison and casts.</summary>
public static unsafe class TypedArithmetic
{
    private struct Triple
    {
        public byte A;
        public int B;
        public byte C;
    }

    public static void Main()
    {
        var items = stackalloc Triple[4];
        var at = items + 3;
        Console.WriteLine((byte*)at - (byte*)items);
        Console.WriteLine(at - items);
        at--;
        --at;
        at->B = 77;
        Console.WriteLine(items[1].B);
        Console.WriteLine(at > items && at != items + 2);
        var raw = (byte*)&items[2] - sizeof(Triple);
        Console.WriteLine(((Triple*)raw)->B);
        void* nothing = null;
        Console.WriteLine(nothing == (void*)0);
        Console.WriteLine((int)(nint)(items + 1) - (int)(nint)items);
        (*(items + 1)).C = 9;
        (at + 0)[0].C++;
        Console.WriteLine(items[1].C);
        int index = -1;
        Console.WriteLine((items + 2)[index].C);
    }
}
