using System;

namespace Cases.Trylocals;

/// <summary>Ref locals, ref arguments, out arguments and pointers that are changed before an exception.</summary>
public static class Refs
{
    public static void Main()
    {
        int[] numbers = [1, 2, 3];
        var total = 0;
        try
        {
            Run(numbers, ref total, out var last);
            Console.WriteLine(last);
        }
        catch (Exception)
        {
            Console.WriteLine(total);
        }

        Console.WriteLine(numbers[0]);
        Console.WriteLine(numbers[2]);
        unsafe
        {
            var x = 1;
            var p = &x;
            try
            {
                *p = 2;
                Throw(x);
                *p = 3;
            }
            catch (Exception)
            {
                Console.WriteLine(x);
            }
        }
    }

    private static void Run(int[] numbers, ref int total, out int last)
    {
        ref var current = ref numbers[0];
        try
        {
            current = 10;
            total = 5;
            last = 6;
            current = ref numbers[2];
            current = 30;
            Throw(last);
            total = 7;
        }
        finally
        {
            current++;
            total += 100;
        }
    }

    private static void Throw(int x)
    {
        if (x > 0)
        {
            throw new Exception();
        }
    }
}
