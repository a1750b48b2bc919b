using System;

namespace Cases.Formats;

/// <summary>Interpolated strings of all kinds of values.</summary>
public static class Interpolated
{
    public static void Main()
    {
        var number = 42;
        var real = 2.75;
        string nothing = null;
        int? maybe = 7;
        int? none = null;
        Console.WriteLine($"{number} {real} {nothing} {maybe} {none} {'c'} {true} {1.5f} {3.10m} {5UL} {(byte)6} {(short)-7}");
        Console.WriteLine($"[{number,6}][{number,-6}][{real,8:F3}][{real,-8:E1}][{"text",7}][{"text",-7}][{'c',3}]");
        Console.WriteLine($"{number:X4} {number:D5} {-number:N1} {real:P0} {number:00.0}");
        Console.WriteLine($"{{braces}} {$"nested {number}"}");
        Console.WriteLine($"{DayOfWeek.Monday} {DayOfWeek.Monday:D} {DayOfWeek.Monday,10}|");
        Console.WriteLine($"{new object().GetType()} {new int[2]} {(object)number} {(object)real:F1}");
        Console.WriteLine($"{"long text that needs more room than expected, and more, and more, and even more than that"}{number}{real}{number}");
        ReadOnlySpan<char> span = "span";
        Console.WriteLine($"{span} {span,8}|");
    }
}
