using System;

namespace Cases.Switch;

/// <summary>goto case between texts.</summary>
public static class GotoCaseText
{
    private static int Count(string command)
    {
        var total = 0;
        switch (command)
        {
            case "stop":
                total += 1;
                break;
            case "go":
                total += 10;
                goto case "stop";
            case "run":
                total += 100;
                goto case "go";
            case null:
                total = -1;
                break;
            case "":
                goto case null;
            default:
                total = 1000;
                goto case "run";
        }

        return total;
    }

    public static void Main()
    {
        foreach (var command in new[] { "stop", "go", "run", "other", "", null })
        {
            Console.WriteLine(Count(command));
        }
    }
}
