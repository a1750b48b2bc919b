using System;

namespace Cases.Interfaces;

/// <summary>Interface members that return references and take in, ref and out parameters.</summary>
public static class RefMembers
{
    private interface IStore
    {
        ref int Slot(int index);

        ref readonly int First { get; }

        bool TryTake(in int index, out int value);
    }

    private sealed class Memory : IStore
    {
        private readonly int[] _cells = [5, 6, 7];

        public ref int Slot(int index) => ref _cells[index];

        public ref readonly int First => ref _cells[0];

        public bool TryTake(in int index, out int value)
        {
            value = index < _cells.Length ? _cells[index] : -1;
            return value >= 0;
        }
    }

    public static void Main()
    {
        IStore store = new Memory();
        store.Slot(0) += 50;
        ref readonly var first = ref store.First;
        store.Slot(0)++;
        Console.WriteLine(first);
        Console.WriteLine(store.TryTake(2, out var value) + " " + value);
        Console.WriteLine(store.TryTake(3, out value) + " " + value);
    }
}
