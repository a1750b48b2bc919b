using System;

namespace Cases.LocalFunctions;

/// <summary>Local functions change captured variables without delegates.</summary>
public static class CaptureByReference
{
    private static (int, int) Count(string text)
    {
        var vowels = 0;
        var others = 0;
        void Take(char c)
        {
            if (c is 'a' or 'e' or 'i' or 'o' or 'u')
            {
                Hit(ref vowels);
            }
            else
            {
                others++;
            }
        }

        void Hit(ref int counter) => counter += 1 + others * 0;
        foreach (var c in text)
        {
            Take(c);
        }

        return (vowels, others);
    }

    public static void Main()
    {
        var (vowels, others) = Count("education works");
        Console.WriteLine(vowels + " " + others);
    }
}
