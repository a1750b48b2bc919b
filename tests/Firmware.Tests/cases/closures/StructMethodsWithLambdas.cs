using System;

namespace Cases.Closures;

/// <summary>Lambdas in struct methods capture copies made by hand, and parameters by reference are refused.</summary>
public static class StructMethodsWithLambdas
{
    private struct Scale
    {
        private readonly int _factor;

        public Scale(int factor) => _factor = factor;

        public readonly Func<int, int> Get()
        {
            var factor = _factor;
            return x => x * factor;
        }

        public readonly int All(int[] items)
        {
            var self = this;
            return Array.FindAll(items, x => x > self._factor).Length;
        }
    }

    public static void Main()
    {
        Console.WriteLine(new Scale(3).Get()(5));
        Console.WriteLine(new Scale(3).All([1, 5, 9]));
    }
}
