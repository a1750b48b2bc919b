using System;

namespace Cases.Statics;

/// <summary>Overloads, recursion and calls between static classes.</summary>
public static class StaticMethods
{
    private static class Helper
    {
        public static int Calls;

        public static int Pick(int value) => Count(1) + value;

        public static int Pick(long value) => Count(2) + (int)value;

        public static int Pick(object value) => Count(3) + (value == null ? 0 : 5);

        public static int Pick(string value) => Count(4) + value.Length;

        public static int Pick(int first, int second) => Count(5) + first - second;

        public static int Pick(params int[] values) => Count(6) + values.Length;

        public static int Pick(double value) => Count(7) + (int)value;

        private static int Count(int overload)
        {
            Calls++;
            return overload * 1000;
        }
    }

    public static void Main()
    {
        short small = 4;
        object text = "object";
        Print(Helper.Pick(1));
        Print(Helper.Pick(1L));
        Print(Helper.Pick(small));
        Print(Helper.Pick('a'));
        Print(Helper.Pick(5u));
        Print(Helper.Pick(1.9f));
        Print(Helper.Pick("four"));
        Print(Helper.Pick(text));
        Print(Helper.Pick((object)null));
        Print(Helper.Pick(9, 4));
        Print(Helper.Pick(1, 2, 3));
        Print(Helper.Pick());
        Print(Helper.Calls);
        Print(Fibonacci(20));
        Console.WriteLine();
    }

    private static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
