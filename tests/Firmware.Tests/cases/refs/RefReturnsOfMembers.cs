using System;

namespace Cases.Refs;

/// <summary>References returned by properties, indexers, delegates and local functions.</summary>
public static class RefReturnsOfMembers
{
    private delegate ref int Finder(int index);

    private sealed class Bank
    {
        private readonly int[] _cells = [1, 2, 3];

        public ref int First => ref _cells[0];

        public ref int this[int index] => ref _cells[index];

        public int Sum() => _cells[0] * 100 + _cells[1] * 10 + _cells[2];
    }

    public static void Main()
    {
        var bank = new Bank();
        bank.First = 4;
        bank[1] += bank[2];
        Finder finder = index => ref bank[index];
        finder(2)--;
        ref int Local(int index) => ref finder(index - 1);
        Local(3) *= 2;
        Console.WriteLine(bank.Sum());
        ref var alias = ref Local(1);
        alias = 9;
        Console.WriteLine(bank.Sum());
    }
}
