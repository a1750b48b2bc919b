using System;

namespace Cases.Pointers;

/// <summary>Pointers through fixed arrays, texts, spans and custom pinnable types.</summary>
public static unsafe class WalkArrays
{
    private sealed class Pinned
    {
        private int _value = 5;

        public ref int GetPinnableReference() => ref _value;

        public int Value => _value;
    }

    public static void Main()
    {
        int[] items = [1, 2, 3];
        fixed (int* first = items, second = &items[1])
        {
            *second = 20;
            Console.WriteLine(first[1] + (int)(second - first));
        }

        fixed (char* text = "word")
        {
            var end = text;
            while (*end != 0)
            {
                end++;
            }

            Console.WriteLine((int)(end - text));
        }

        var pinned = new Pinned();
        fixed (int* value = pinned)
        {
            *value *= 9;
        }

        Console.WriteLine(pinned.Value);
        fixed (int* none = (int[])null, empty = new int[0])
        {
            Console.WriteLine(none == null && empty == null);
        }
    }
}
