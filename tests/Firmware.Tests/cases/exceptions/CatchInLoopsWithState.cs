using System;

namespace Cases.Exceptions;

/// <summary>A loop whose catch decides to retry, skip or stop.</summary>
public static class CatchInLoopsWithState
{
    private static int Parse(string text)
    {
        var value = 0;
        foreach (var c in text)
        {
            value = checked(value * 10 + (c is >= '0' and <= '9' ? c - '0' : throw new FormatException()));
        }

        return value;
    }

    public static void Main()
    {
        var sum = 0;
        var skipped = 0;
        string[] inputs = ["12", "x", "99999999999", "30", null, "5"];
        for (var i = 0; i < inputs.Length; i++)
        {
            try
            {
                sum += Parse(inputs[i]);
            }
            catch (FormatException)
            {
                skipped++;
                continue;
            }
            catch (OverflowException)
            {
                inputs[i--] = "100";
            }
            catch (NullReferenceException)
            {
                break;
            }

            sum++;
        }

        Console.WriteLine(sum + " " + skipped);
    }
}
