using System;

namespace Cases.Comparison;

/// <summary>Comparisons that types or bits decide: with a value itself, with constants out of reach; methods that only call themselves.</summary>
public static class Decided
{
    private static uint s_uint = 5;
    private static byte s_byte = 7;
    private static int s_int = 3;
    private static ushort s_ushort = 9;
    private static sbyte s_sbyte = -3;
    private static char s_char = 'x';
    private static ulong s_ulong = 4;
    private static Pair s_pair = new() { Second = 1 };

    private struct Pair
    {
        public byte First;
        public int Second;
    }

    public static void Main()
    {
        Unsigned();
        Narrow();
        WithItself();
        Masked();
        Extended();
        Extremes();
        if (Environment.TickCount64 < 0)
        {
            Console.WriteLine(Endless(1));
            EndlessTail();
        }
    }

    private static int Endless(int value) => Endless(value + 1) + 1;

    private static void EndlessTail() => EndlessTail();

    private static void Unsigned()
    {
        Show("u < 0", s_uint < 0);
        Show("u >= 0", s_uint >= 0);
        Show("0 > u", 0 > s_uint);
        Show("0 <= u", 0 <= s_uint);
        Show("ul < 0", s_ulong < 0);
        Show("ul <= 0", s_ulong <= 0);
    }

    private static void Narrow()
    {
        Show("b > 300", s_byte > 300);
        Show("b < 256", s_byte < 256);
        Show("b == -1", s_byte == -1);
        Show("b != 1000", s_byte != 1000);
        Show("sb > 127", s_sbyte > 127);
        Show("sb >= -128", s_sbyte >= -128);
        Show("c > 70000", s_char > 70000);
        Show("s == 65536", s_ushort == 65536);
        var local = s_byte;
        Show("local >= 0", local >= 0);
        Show("-1 < local", -1 < local);
    }

    private static void WithItself()
    {
        double number = s_int;
        object? thing = s_pair;
        Show("i == i", s_int == s_int);
        Show("i < i", s_int < s_int);
        Show("field != field", s_pair.Second != s_pair.Second);
        Show("field <= field", s_pair.First <= s_pair.First);
        Show("d == d", number == number);
        Show("d < d", number < number);
        Show("o == o", thing == thing);
    }

    private static void Masked()
    {
        Show("(i & 16) == 10", (s_int & 16) == 10);
        Show("(i | 16) == 10", (s_int | 16) == 10);
        Show("(b & 3) != 8", (s_byte & 3) != 8);
        Show("b >>> 9 == 0", s_byte >>> 9 == 0);
        var flag = s_int > 2;
        Show("(f ? 1 : 0) > 2", (flag ? 1 : 0) > 2);
    }

    private static void Extended()
    {
        Show("(uint)sb > 5", (uint)s_sbyte > 5);
        Show("(uint)b > 0x80000000", (uint)s_byte > 0x80000000u);
        Show("(ulong)b < 0", (ulong)s_byte < 0);
        Show("(long)b < -1", (long)s_byte < -1);
        Show("(long)u < 0", (long)s_uint < 0);
        Show("(uint)(byte)i >= 256", (uint)(byte)s_int >= 256);
    }

    private static void Extremes()
    {
        Show("i > max", s_int > int.MaxValue);
        Show("i >= min", s_int >= int.MinValue);
        Show("u <= max", s_uint <= uint.MaxValue);
        Show("ul > max", s_ulong > ulong.MaxValue);
    }

    private static void Show(string text, bool value)
    {
        Console.Write(text);
        Console.Write(' ');
        Console.WriteLine(value);
    }
}
