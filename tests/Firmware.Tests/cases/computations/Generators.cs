using System;
using System.Numerics;

namespace Cases.Computations;

/// <summary>Pseudo-random sequences of several kinds behind one interface with static members.</summary>
public static class Generators
{
    private interface IGenerator<TSelf>
        where TSelf : struct, IGenerator<TSelf>
    {
        static abstract string Name { get; }

        static abstract TSelf Seeded(ulong seed);

        uint Next();
    }

    private struct Congruent(uint state) : IGenerator<Congruent>
    {
        private uint _state = state;

        public static string Name => "congruent";

        public static Congruent Seeded(ulong seed) => new((uint)seed);

        public uint Next() => _state = (_state * 1664525) + 1013904223;
    }

    private struct Shifting(ulong state) : IGenerator<Shifting>
    {
        private ulong _state = state;

        public static string Name => "shifting";

        public static Shifting Seeded(ulong seed) => new(seed == 0 ? 1 : seed);

        public uint Next()
        {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            return (uint)((_state * 0x2545F4914F6CDD1D) >> 32);
        }
    }

    private struct Permuted(ulong state) : IGenerator<Permuted>
    {
        private ulong _state = state;

        public static string Name => "permuted";

        public static Permuted Seeded(ulong seed) => new((seed << 1) | 1);

        public uint Next()
        {
            var old = _state;
            _state = (old * 6364136223846793005) + 1442695040888963407;
            return BitOperations.RotateRight((uint)(((old >> 18) ^ old) >> 27), (int)(old >> 59));
        }
    }

    public static void Main()
    {
        Run<Congruent>();
        Run<Shifting>();
        Run<Permuted>();
    }

    private static void Run<T>()
        where T : struct, IGenerator<T>
    {
        var generator = T.Seeded(42);
        Span<int> buckets = stackalloc int[8];
        uint last = 0;
        for (var i = 0; i < 4000; i++)
        {
            buckets[(int)((last = generator.Next()) >> 29)]++;
        }

        Console.WriteLine($"{T.Name} {last} {string.Join(' ', buckets.ToArray())}");
    }
}
