using System;

namespace Cases.Switch;

/// <summary>Switches over tuples of flags and numbers.</summary>
public static class TuplesAndBooleans
{
    private static string Gate(bool left, bool right, int mode) => (left, right, mode) switch
    {
        (true, true, 0) => "and",
        (true, _, 1) or (_, true, 1) => "or",
        (true, false, 2) or (false, true, 2) => "xor",
        (false, false, _) when mode > 2 => "nor",
        _ => "off",
    };

    public static void Main()
    {
        for (var mode = 0; mode < 4; mode++)
        {
            for (var bits = 0; bits < 4; bits++)
            {
                Console.Write(Gate((bits & 1) != 0, (bits & 2) != 0, mode) + " ");
            }

            Console.WriteLine("");
        }
    }
}
