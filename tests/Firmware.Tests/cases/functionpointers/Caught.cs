using System;

namespace Cases.FunctionPointers;

/// <summary>Exceptions through function pointers.</summary>
public static unsafe class Caught
{
    private static int Divide(int a, int b) => a / b;

    public static void Main()
    {
        delegate*<int, int, int> divide = &Divide;
        for (var i = -1; i < 2; i++)
        {
            try
            {
                Console.WriteLine(divide(10, i));
            }
            catch (DivideByZeroException)
            {
                Console.WriteLine("zero");
            }
        }
    }
}
