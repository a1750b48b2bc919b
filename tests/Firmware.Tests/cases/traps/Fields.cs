// il2mcu: --null-checks trap
using System;

namespace Cases.Traps;

/// <summary>Every width of field, read and written through null, in methods of their own and in the protected block itself.</summary>
public static class Fields
{
    private sealed class All
    {
        public bool Truth;
        public sbyte Signed8;
        public byte Unsigned8;
        public short Signed16;
        public ushort Unsigned16;
        public char Character;
        public int Signed32;
        public uint Unsigned32;
        public long Signed64;
        public float Single;
        public double Double;
        public All Next;
        public (int, long) Pair;
        public DayOfWeek Day;
    }

    private static int s_count;

    private static void Try(string name, Action action)
    {
        try
        {
            action();
            Console.WriteLine(name + " passed");
        }
        catch (NullReferenceException)
        {
            s_count++;
            Console.WriteLine(name);
        }
    }

    public static void Main()
    {
        Read(null);
        Write(null);
        var all = new All();
        Write(all);
        Read(all);
        Console.WriteLine(all.Signed8);
        Console.WriteLine(all.Unsigned16);
        Console.WriteLine(all.Signed64);
        Console.WriteLine(s_count);
        Direct(null);
        Direct(all);
    }

    private static void Read(All all)
    {
        Try("bool", () => Console.WriteLine(all.Truth));
        Try("sbyte", () => Console.WriteLine(all.Signed8));
        Try("byte", () => Console.WriteLine(all.Unsigned8));
        Try("short", () => Console.WriteLine(all.Signed16));
        Try("ushort", () => Console.WriteLine(all.Unsigned16));
        Try("char", () => Console.WriteLine((int)all.Character));
        Try("int", () => Console.WriteLine(all.Signed32));
        Try("uint", () => Console.WriteLine(all.Unsigned32));
        Try("long", () => Console.WriteLine(all.Signed64));
        Try("float", () => Console.WriteLine((int)all.Single));
        Try("double", () => Console.WriteLine((int)all.Double));
        Try("reference", () => Console.WriteLine(all.Next == null));
        Try("struct", () => Console.WriteLine(all.Pair.Item2));
        Try("enum", () => Console.WriteLine((int)all.Day));
    }

    private static void Write(All all)
    {
        Try("to bool", () => all.Truth = true);
        Try("to sbyte", () => all.Signed8 = -3);
        Try("to byte", () => all.Unsigned8 = 250);
        Try("to short", () => all.Signed16 = -300);
        Try("to ushort", () => all.Unsigned16 = 65000);
        Try("to char", () => all.Character = 'x');
        Try("to int", () => all.Signed32 = 7);
        Try("to uint", () => all.Unsigned32 = 8);
        Try("to long", () => all.Signed64 = 1L << 40);
        Try("to float", () => all.Single = 1.5f);
        Try("to double", () => all.Double = 2.5);
        Try("to reference", () => all.Next = all);
        Try("to struct", () => all.Pair = (1, 2));
        Try("to enum", () => all.Day = DayOfWeek.Friday);
    }

    private static void Direct(All all)
    {
        var before = 1;
        try
        {
            before = 2;
            all.Signed32 += 5;
            before = 3;
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("direct");
        }

        Console.WriteLine(before);
    }
}
