using System;

namespace Cases.Switch;

/// <summary>A switch in a switch in a loop: break, continue and return leave what they should.</summary>
public static class NestedSwitches
{
    private static string Run(string program)
    {
        var output = "";
        for (var i = 0; i < program.Length; i++)
        {
            switch (program[i])
            {
                case ' ':
                    continue;
                case 'x':
                    switch (output.Length % 3)
                    {
                        case 0:
                            output += "0";
                            break;
                        case 1:
                            output += "1";
                            continue;
                        default:
                            return output + "!";
                    }

                    output += "-";
                    break;
                case >= '0' and <= '9' and var digit:
                    output += digit;
                    break;
            }

            output += ".";
        }

        return output;
    }

    public static void Main()
    {
        Console.WriteLine(Run("x 5"));
        Console.WriteLine(Run("5x x x"));
        Console.WriteLine(Run("x x x7"));
        Console.WriteLine(Run(""));
    }
}
