using System;

namespace Cases.EnumNames;

/// <summary>Parse and TryParse: names, lists, numbers, cases, spaces.</summary>
public static class Parsing
{
    private static void Fails(string text)
    {
        try
        {
            Console.WriteLine((int)Enum.Parse<Plain>(text));
        }
        catch (ArgumentNullException)
        {
            Console.WriteLine("null");
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine(exception.Message);
        }
        catch (OverflowException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    public static void Main()
    {
        string[] texts = ["One", "one", " Two ", "Ten,One", "Ten, eleven", "3", "-1", "+7", " 10 ", "99", "", " ", "None", "One,", ",One", "Zero Two", "0x10", "2147483648", "1,2"];
        foreach (var text in texts)
        {
            var isFound = Enum.TryParse<Plain>(text, out var value);
            Console.Write(isFound);
            Console.Write(' ');
            Console.Write((int)value);
            isFound = Enum.TryParse(text, true, out value);
            Console.Write(isFound);
            Console.Write(' ');
            Console.WriteLine((int)value);
        }

        foreach (var text in new[] { "-128", "-129", "127", "128", "low", "Low, High" })
        {
            Console.Write(Enum.TryParse<Negative>(text, ignoreCase: true, out var value));
            Console.WriteLine((int)value);
        }

        foreach (var text in new[] { "18446744073709551615", "18446744073709551616", "-1", "-0", "Big, Small" })
        {
            Console.Write(Enum.TryParse<Wide>(text, out var value));
            Console.WriteLine((ulong)value);
        }

        Console.WriteLine((int)Enum.Parse<Rights>("Read, Execute"));
        Console.WriteLine((int)Enum.Parse<Rights>("read,WRITE", ignoreCase: true));
        Console.WriteLine(Enum.Parse(typeof(Plain), "Eleven"));
        Console.WriteLine(Enum.Parse(typeof(Plain), "eleven", true));
        Console.WriteLine(Enum.TryParse(typeof(Plain), "Nothing", out var nothing));
        Console.WriteLine(nothing == null);
        Console.WriteLine(Enum.TryParse(typeof(Rights), "all", true, out var all));
        Console.WriteLine(all);
        Console.WriteLine(Enum.TryParse<Plain>(null, out _));
        Fails("Nothing");
        Fails("");
        Fails("2147483648");
        Fails(null);
    }
}
