using System;

namespace Cases.Exceptions;

/// <summary>The exact types that instructions raise.</summary>
public static class ExactTypes
{
    public static void Main()
    {
        for (var i = 0; i < 16; i++)
        {
            try
            {
                Raise(i, 0, null, -1);
                Console.WriteLine("nothing");
            }
            catch (Exception e)
            {
                Console.WriteLine(Name(e));
            }
        }
    }

    private static void Raise(int way, int zero, object nothing, int minusOne)
    {
        object text = "text";
        int[] numbers = [1];
        object[] strings = new string[1];
        switch (way)
        {
            case 0: Use(1 / zero); break;
            case 1: Use(1 % zero); break;
            case 2: Use(int.MinValue / minusOne); break;
            case 3: Use((int)(long.MinValue / minusOne)); break;
            case 4: Use((int)(1L / zero)); break;
            case 5: Use(checked((byte)minusOne)); break;
            case 6: Use(numbers[minusOne]); break;
            case 7: Use(numbers[1]); break;
            case 8: Use((int)text); break;
            case 9: Use(((string)nothing).Length); break;
            case 10: Use((int)nothing); break;
            case 11: strings[0] = 5; break;
            case 12: Use(((int[])text).Length); break;
            case 13: Use(new int[minusOne].Length); break;
            case 14: Use((int)(1u / (uint)zero)); break;
            default: Use((int)(1.0 / zero)); break;
        }
    }

    private static void Use(int x)
    {
        if (x == 12345)
        {
            Console.WriteLine(x);
        }
    }

    private static string Name(Exception e) => e switch
    {
        DivideByZeroException => "DivideByZeroException",
        OverflowException => "OverflowException",
        ArithmeticException => "ArithmeticException",
        IndexOutOfRangeException => "IndexOutOfRangeException",
        ArrayTypeMismatchException => "ArrayTypeMismatchException",
        InvalidCastException => "InvalidCastException",
        NullReferenceException => "NullReferenceException",
        _ => "another",
    };
}
