using System;

namespace Cases.Classes;

/// <summary>Compound assignment evaluates the receiver and the index once.</summary>
public static class CompoundOnMembers
{
    private sealed class Counter
    {
        private readonly int[] _items = new int[5];
        public int Reads, Writes;

        public int this[int index]
        {
            get
            {
                Reads++;
                return _items[index];
            }

            set
            {
                Writes++;
                _items[index] = value;
            }
        }

        public int Total { get; set; }
    }

    private static int _calls;
    private static Counter _counter = new();

    private static Counter Get()
    {
        _calls++;
        return _counter;
    }

    public static void Main()
    {
        var index = 0;
        Get()[index++] += 5;
        Get()[index++]++;
        var old = Get()[index]--;
        Get().Total |= 6;
        Get().Total <<= 2;
        Console.WriteLine(_calls + " " + index + " " + old);
        Console.WriteLine(_counter.Reads + " " + _counter.Writes);
        Console.WriteLine(_counter[0] + " " + _counter[1] + " " + _counter[2] + " " + _counter.Total);
    }
}
