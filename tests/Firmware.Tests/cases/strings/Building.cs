using System;

namespace Cases.Strings;

/// <summary>Texts built by char arrays, spans, Create and concatenation in loops.</summary>
public static class Building
{
    private static string Reverse(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private static string Repeat(char c, int count) => new(c, count);

    public static void Main()
    {
        Console.WriteLine(Reverse("stressed"));
        Console.WriteLine(Repeat('-', 5) + Repeat('x', 0));
        var table = "";
        for (var row = 1; row <= 3; row++)
        {
            for (var column = 1; column <= 3; column++)
            {
                table += row * column + (column == 3 ? ";" : ",");
            }
        }

        Console.WriteLine(table);
        Console.WriteLine(new string("span".AsSpan(1)));
        Console.WriteLine(new string((char[])null).Length);
    }
}
