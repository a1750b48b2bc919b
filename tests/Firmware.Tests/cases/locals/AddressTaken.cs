using System;

namespace Cases.Locals;

/// <summary>Locals whose address is passed on keep their identity.</summary>
public static class AddressTaken
{
    public static unsafe void Main()
    {
        var a = 1;
        var b = 2L;
        Bump(ref a);
        Bump(ref a);
        Print(a);
        var pointer = &b;
        *pointer += 40;
        Print(b);
        b = 7;
        Print(*pointer);
        for (var i = 0; i < 3; i++)
        {
            var local = i;
            Bump(ref local);
            Print(local);
        }

        Swap(ref a, ref *(int*)pointer);
        Print(a);
        Print(b);
        Console.WriteLine();
    }

    private static void Bump(ref int value) => value += value + 1;

    private static void Swap(ref int left, ref int right) => (left, right) = (right, left);

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
