using System;

namespace Cases.Classes;

/// <summary>A class with operators, conversions and an indexer.</summary>
public static class OperatorsAndIndexers
{
    private sealed class Bits
    {
        private readonly uint _value;

        public Bits(uint value) => _value = value;

        public bool this[int index] => (_value >> index & 1) != 0;

        public static Bits operator |(Bits left, Bits right) => new(left._value | right._value);

        public static Bits operator <<(Bits value, int count) => new(value._value << count);

        public static Bits operator ++(Bits value) => new(value._value + 1);

        public static bool operator <(Bits left, Bits right) => left._value < right._value;

        public static bool operator >(Bits left, Bits right) => left._value > right._value;

        public static implicit operator Bits(uint value) => new(value);

        public static explicit operator uint(Bits value) => value._value;
    }

    public static void Main()
    {
        Bits bits = 5;
        var old = bits++;
        bits |= old << 8;
        Console.WriteLine((uint)bits);
        Console.WriteLine((uint)++bits);
        for (var i = 11; i >= 0; i--)
        {
            Console.Write(bits[i] ? '1' : '0');
        }

        Console.WriteLine(old < bits);
        Console.WriteLine(bits > 0xFFFFFFFFu);
    }
}
