using System;

namespace Cases.Switch;

/// <summary>Switches over byte, sbyte, short and char with labels at their limits.</summary>
public static class ByteAndCharLabels
{
    private static int Of(byte value)
    {
        switch (value)
        {
            case 0: return 1;
            case 127: return 2;
            case 128: return 3;
            case 255: return 4;
            default: return 0;
        }
    }

    private static int Of(sbyte value)
    {
        switch (value)
        {
            case -128: return 1;
            case -1: return 2;
            case 127: return 3;
            default: return 0;
        }
    }

    private static string Of(char value) => value switch
    {
        '\0' => "nul",
        '\uFFFF' => "max",
        >= '\uD800' and <= '\uDFFF' => "surrogate",
        _ => "plain",
    };

    public static void Main()
    {
        Console.WriteLine(Of((byte)0) * 1000 + Of((byte)127) * 100 + Of((byte)128) * 10 + Of((byte)255));
        Console.WriteLine(Of((sbyte)-128) * 100 + Of((sbyte)-1) * 10 + Of((sbyte)127));
        Console.WriteLine(Of('\0') + Of('\uFFFF') + Of('\uDBFF') + Of('a'));
    }
}
