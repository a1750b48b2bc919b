using System;

namespace Cases.Records;

/// <summary>A positional record whose properties, validation and extra members are its own.</summary>
public static class PositionalWithBody
{
    private record Range3(int Low, int High)
    {
        public int Low { get; init; } = Low < High ? Low : High;

        public int Width => High - Low;

        public string Note { get; set; } = "n" + Low;

        public bool Contains(int value) => value >= Low && value <= High;
    }

    public static void Main()
    {
        var one = new Range3(9, 3);
        Console.WriteLine(one.Low + " " + one.High + " " + one.Width + one.Note);
        var two = one with { High = 20 };
        Console.WriteLine(two.Contains(10));
        Console.WriteLine(two.Note);
        Console.WriteLine(one == two with { High = 3 });
        two.Note = "x";
        Console.WriteLine(one == two with { High = 3 });
    }
}
