using System;

namespace Cases.StaticConstructors;

/// <summary>Initialisers without a static constructor have run when their field is read.</summary>
public static class BeforeFieldInit
{
    private static class Tables
    {
        public static readonly int[] Squares = Make(10);
        public static readonly int Sum = Total(Squares);
        public static int Counter = Sum * 2;
        public static readonly string Name = string.Concat("n", "ame");

        private static int[] Make(int count)
        {
            var result = new int[count];
            for (var i = 0; i < count; i++)
            {
                result[i] = i * i;
            }

            return result;
        }

        private static int Total(int[] values)
        {
            var sum = 0;
            foreach (var value in values)
            {
                sum += value;
            }

            return sum;
        }
    }

    private static class Dependent
    {
        public static readonly int Value = Tables.Sum + Other.Value;

        public static class Other
        {
            public static readonly int Value = Tables.Squares[9];
        }
    }

    private sealed class Registry
    {
        public static readonly Registry Instance = new();
        private static readonly int Initial = 5;
        private readonly int _value = Initial + 1;

        public int Value => _value * 10 + Initial;
    }

    public static void Main()
    {
        Console.WriteLine(Dependent.Value);
        Tables.Counter++;
        Console.WriteLine(Tables.Counter);
        Console.WriteLine(Tables.Name);
        Console.WriteLine(Tables.Squares.Length);
        Console.WriteLine(Registry.Instance.Value);
    }
}
