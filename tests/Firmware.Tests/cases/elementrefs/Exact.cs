using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.ElementRefs;

/// <summary>References to elements: ref locals, ref returns, out, swaps, Unsafe, MemoryMarshal.</summary>
public static class Exact
{
    private struct Cell
    {
        public int Value;
        public string Text;
    }

    public static void Main()
    {
        var numbers = new[] { 1, 2, 3 };
        ref var second = ref numbers[1];
        second += 40;
        Console.WriteLine(numbers[1]);
        second = ref numbers[2];
        second = 9;
        Console.WriteLine(numbers[2]);
        Largest(numbers)++;
        Console.WriteLine(numbers[1]);
        var texts = new[] { "a", "b" };
        Swap(ref texts[0], ref texts[1]);
        Console.WriteLine(texts[0] + texts[1]);
        Fill(out texts[1]);
        Console.WriteLine(texts[1]);
        var cells = new Cell[2];
        ref var cell = ref cells[1];
        cell.Value = 5;
        cell.Text = "cell";
        Console.WriteLine(cells[1].Text);
        ref var first = ref MemoryMarshal.GetArrayDataReference(numbers);
        Unsafe.Add(ref first, 2) = 77;
        Console.WriteLine(numbers[2]);
        Console.WriteLine(Unsafe.AreSame(ref first, ref numbers[0]));
        var span = numbers.AsSpan(1, 2);
        span[1]--;
        Console.WriteLine(numbers[2]);
        span.Reverse();
        Console.WriteLine(numbers[1]);
        span.Clear();
        Console.WriteLine(numbers[1] + numbers[2]);
        numbers.AsSpan().Fill(6);
        Console.WriteLine(numbers[0]);
        ReadOnlySpan<int> source = [7, 8];
        source.CopyTo(numbers);
        Console.WriteLine(numbers[1]);
        var bytes = MemoryMarshal.AsBytes(numbers.AsSpan());
        Console.WriteLine(bytes.Length);
        Console.WriteLine((int)bytes[4]);
        Console.WriteLine(MemoryMarshal.Cast<int, short>(numbers.AsSpan()).Length);
        Console.WriteLine(numbers.AsSpan(1).ToArray().Length);
    }

    private static ref int Largest(int[] array)
    {
        var best = 0;
        for (var i = 1; i < array.Length; i++)
        {
            best = array[i] > array[best] ? i : best;
        }

        return ref array[best];
    }

    private static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    private static void Fill(out string place) => place = "filled";
}
