using System;

namespace Cases.ArrayMembers;

/// <summary>GetValue and SetValue box, unbox and widen.</summary>
public static class SetValue
{
    private struct Pair
    {
        public int A;
        public int B;
    }

    public static void Main()
    {
        Array numbers = new[] { 1, 2, 3 };
        Console.WriteLine((int)numbers.GetValue(1));
        numbers.SetValue(20, 1);
        Console.WriteLine((int)numbers.GetValue(1));
        numbers.SetValue(null, 1);
        Console.WriteLine((int)numbers.GetValue(1));
        numbers.SetValue((short)-7, 2);
        Console.WriteLine((int)numbers.GetValue(2));
        numbers.SetValue('A', 0);
        Console.WriteLine((int)numbers.GetValue(0));
        Array texts = new string[2];
        texts.SetValue("text", 0);
        Console.WriteLine((string)texts.GetValue(0));
        Console.WriteLine(texts.GetValue(1) == null);
        Array pairs = new Pair[2];
        pairs.SetValue(new Pair { A = 4, B = 5 }, 1);
        Console.WriteLine(((Pair)pairs.GetValue(1)).B);
        Console.WriteLine(((Pair)pairs.GetValue(0)).A);
        Array doubles = new double[1];
        doubles.SetValue(1.5f, 0);
        Console.WriteLine((double)doubles.GetValue(0) == 1.5);
        doubles.SetValue(long.MaxValue, 0);
        Console.WriteLine((double)doubles.GetValue(0) == 9.223372036854775807E18);
        Array nullable = new int?[2];
        nullable.SetValue(5, 0);
        Console.WriteLine((int)nullable.GetValue(0));
        Console.WriteLine(nullable.GetValue(1) == null);
        Array grid = new long[2, 3];
        grid.SetValue(7, 1, 2);
        Console.WriteLine((long)grid.GetValue(1, 2));
        Array cube = new byte[2, 2, 2];
        cube.SetValue((byte)8, 1, 0, 1);
        Console.WriteLine((byte)cube.GetValue(1, 0, 1));
        Array bytes = new byte[1];
        bytes.SetValue((byte)255, 0);
        Console.WriteLine((byte)bytes.GetValue(0L));
    }
}
