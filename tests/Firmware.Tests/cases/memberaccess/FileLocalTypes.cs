using System;

namespace Cases.MemberAccess;

/// <summary>A file-local class, struct and interface beside public ones.</summary>
public static class FileLocalTypes
{
    public static void Main()
    {
        IFileLocalShape shape = new FileLocalSquare(3);
        Console.WriteLine(shape.Area());
        Console.WriteLine(new FileLocalPair { Left = 1, Right = 2 }.Sum());
        Console.WriteLine(FileLocalHelper.Twice("x"));
    }
}

file interface IFileLocalShape
{
    int Area();
}

file sealed class FileLocalSquare(int side) : IFileLocalShape
{
    public int Area() => side * side;
}

file struct FileLocalPair
{
    public int Left, Right;

    public readonly int Sum() => Left + Right;
}

file static class FileLocalHelper
{
    public static string Twice(this string text) => text + text;
}
