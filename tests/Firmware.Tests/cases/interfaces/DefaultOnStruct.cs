using System;

namespace Cases.Interfaces;

/// <summary>A default method on a struct works on the box, so changes stay in it.</summary>
public static class DefaultOnStruct
{
    private interface ICell
    {
        int Value { get; set; }

        void Bump() => Value += 10;
    }

    private struct Cell : ICell
    {
        public int Value { get; set; }
    }

    private static int Generic<T>(T cell)
        where T : ICell
    {
        cell.Bump();
        return cell.Value;
    }

    public static void Main()
    {
        var cell = new Cell { Value = 1 };
        ICell boxed = cell;
        boxed.Bump();
        boxed.Bump();
        Console.WriteLine(boxed.Value);
        Console.WriteLine(cell.Value);
        Console.WriteLine(((Cell)boxed).Value);
        Console.WriteLine(Generic(boxed));
    }
}
