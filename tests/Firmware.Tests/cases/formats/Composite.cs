using System;

namespace Cases.Formats;

/// <summary>Composite formats: indices, widths, formats, braces.</summary>
public static class Composite
{
    public static void Main()
    {
        Console.WriteLine(string.Format("{0}{1}{0}", 1, "b"));
        Console.WriteLine(string.Format("[{0,5}][{0,-5}][{0,1}]", 123));
        Console.WriteLine(string.Format("{0:X}{{{1:000.0}}}{2 , 6 :F1}|", 255, 1.25, 2.5));
        Console.WriteLine(string.Format("{0} {1} {2} {3}", 1, null, 'c', true));
        Console.WriteLine(string.Format("{0}", (object)null));
        Console.WriteLine(string.Format("no items"));
        Console.WriteLine(string.Format("{2}{1}{0}{3}{4}", 1, 2L, 3u, 4.5m, (byte)5));
        Console.WriteLine("{0,8:N2}|{1,-8:x4}|", -1234.5, 48879);
        Console.Write("{0}\n", "written");
        Console.WriteLine("{0} {1} {2}", DayOfWeek.Friday, ConsoleColor.Red, (DayOfWeek)9);
        Console.WriteLine("{0:D} {0:X} {0:G}", DayOfWeek.Friday);
        Console.WriteLine(string.Format("{0:}", 5));
    }
}
