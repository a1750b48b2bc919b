using System;

namespace Cases.Switch;

/// <summary>A dense switch with shared and falling labels.</summary>
public static class Dense
{
    public static void Main()
    {
        for (var i = -2; i < 12; i++)
        {
            Console.Write(Select(i));
            Console.Write(' ');
        }

        Console.WriteLine(Select(int.MinValue) + Select(int.MaxValue));
    }

    private static int Select(int value)
    {
        var result = 1;
        switch (value)
        {
            case 0:
                result = 10;
                break;
            case 1:
            case 2:
                result = 20 + value;
                break;
            case 3:
                goto case 5;
            case 4:
                return -4;
            case 5:
                result += 50;
                goto default;
            case 7:
                result = 70;
                break;
            case 8:
                break;
            case 9:
                result = 90;
                break;
            default:
                result += 1000;
                break;
        }

        return result;
    }
}
