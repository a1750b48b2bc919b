using System;

namespace Cases.Jumps;

/// <summary>foreach over text, arrays, spans, null and with changes of the source variable.</summary>
public static class ForeachForms
{
    public static void Main()
    {
        var text = "abc";
        foreach (var c in text)
        {
            text += c;
        }

        Console.WriteLine(text);
        int[] items = [1, 2];
        foreach (var item in items)
        {
            items = [7, 8, 9];
            Console.Write(item);
        }

        foreach (long wide in items)
        {
            Console.Write(wide);
        }

        foreach (var _ in new int[2, 2])
        {
            Console.Write('.');
        }

        Console.WriteLine("");
        try
        {
            foreach (var item in (int[])null)
            {
                Console.WriteLine(item);
            }
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null");
        }
    }
}
