using System;

namespace Cases.Pointers;

/// <summary>Pointers to pointers, void pointers and pointers as integers.</summary>
public static class PointerToPointer
{
    public static unsafe void Main()
    {
        int a = 1, b = 2;
        var pa = &a;
        var pb = &b;
        Swap(&pa, &pb);
        Print(*pa);
        Print(*pb);
        *pa = 20;
        Print(b);
        var table = stackalloc int*[3];
        table[0] = pa;
        table[1] = pb;
        table[2] = null;
        var sum = 0;
        for (var p = table; *p != null; p++)
        {
            sum += **p;
        }

        Print(sum);
        void* untyped = pb;
        Print(*(int*)untyped);
        var number = (ulong)pa;
        Print(*(int*)number);
        Print((int)((ulong)(pa + 3) - number));
        Print((long)(int*)null);
        Console.WriteLine();
    }

    private static unsafe void Swap(int** left, int** right)
    {
        var keep = *left;
        *left = *right;
        *right = keep;
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
