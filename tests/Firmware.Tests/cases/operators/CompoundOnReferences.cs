using System;

namespace Cases.Operators;

/// <summary>Compound assignment with operators on fields, ref locals and array elements of classes.</summary>
public static class CompoundOnReferences
{
    private sealed class Money(int cents)
    {
        public readonly int Cents = cents;
        public static int Made;

        public static Money operator +(Money left, int right)
        {
            Made++;
            return new((left?.Cents ?? 0) + right);
        }

        public static Money operator <<(Money left, int by) => new(left.Cents << by);
    }

    private static Money _shared;

    public static void Main()
    {
        _shared += 5;
        ref var alias = ref _shared;
        alias += 10;
        alias <<= 2;
        Console.WriteLine(_shared.Cents);
        Money[,] grid = new Money[2, 2];
        grid[1, 0] += 7;
        grid[1, 0] += grid[1, 0].Cents;
        Console.WriteLine(grid[1, 0].Cents);
        Console.WriteLine(Money.Made);
    }
}
