using System;

namespace Cases.Jumps;

/// <summary>Labels in blocks, jumps to the end and over declarations.</summary>
public static class LabelsAndBlocks
{
    private static string Path(int value)
    {
        var text = "";
        if (value > 10)
        {
            goto Big;
        }

        text += "small ";
        if (value < 0)
        {
            goto End;
        }

        goto Middle;
    Big:
        text += "big ";
    Middle:
        {
            var local = value * 2;
            text += local + " ";
            if (local > 50)
            {
                value -= 20;
                goto Big;
            }
        }

    End:
        return text + "end";
    }

    public static void Main()
    {
        Console.WriteLine(Path(-1));
        Console.WriteLine(Path(5));
        Console.WriteLine(Path(40));
    }
}
