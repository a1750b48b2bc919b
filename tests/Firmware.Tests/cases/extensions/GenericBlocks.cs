using System;

namespace Cases.Extensions;

/// <summary>Generic extension blocks with constraints, on arrays and on the parameter itself.</summary>
public static class GenericBlocks
{
    public static void Main()
    {
        Console.WriteLine(new[] { 4, 9, 2 }.Best);
        Console.WriteLine(new[] { "b", "c" }.Best);
        Console.WriteLine(new[] { 1, 2, 3 }.At(-1));
        Console.WriteLine(3.Between(1, 5));
        Console.WriteLine("m".Between("a", "c"));
        Console.WriteLine(new[] { 'a', 'b' }.Zip(new[] { 1, 2 })[1].Item2);
    }
}

internal static class GenericBlocksExtensions
{
    extension<T>(T[] items)
    {
        public T At(int index) => items[index < 0 ? items.Length + index : index];

        public (T, TOther)[] Zip<TOther>(TOther[] others)
        {
            var result = new (T, TOther)[items.Length];
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = (items[i], others[i]);
            }

            return result;
        }
    }

    extension<T>(T[] items)
        where T : IComparable<T>
    {
        public T Best
        {
            get
            {
                var best = items[0];
                foreach (var item in items)
                {
                    best = item.CompareTo(best) > 0 ? item : best;
                }

                return best;
            }
        }
    }

    extension<T>(T value)
        where T : IComparable<T>
    {
        public bool Between(T low, T high) => value.CompareTo(low) >= 0 && value.CompareTo(high) <= 0;
    }
}
