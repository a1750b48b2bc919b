using System;

namespace Cases.Branches;

/// <summary>Jumps forwards, backwards, out of nested loops and between labels.</summary>
public static class Goto
{
    public static void Main()
    {
        var i = 0;
    again:
        i++;
        if (i < 5)
        {
            goto again;
        }

        Console.WriteLine(i);
        for (var a = 0; a < 10; a++)
        {
            for (var b = 0; b < 10; b++)
            {
                if (a * b == 42)
                {
                    Console.WriteLine(a);
                    goto done;
                }
            }
        }

        Console.WriteLine("not reached");
    done:
        Console.WriteLine(Machine("aabxbay"));
    }

    private static int Machine(string input)
    {
        var position = 0;
        var count = 0;
    start:
        count++;
        switch (input[position++])
        {
            case 'a':
                goto start;
            case 'b':
                count += 10;
                goto start;
            case 'x':
                goto case 'b';
            default:
                return count;
        }
    }
}
