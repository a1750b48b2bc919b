using System;

namespace Cases.Checks;

/// <summary>Checked and unchecked contexts inside each other.</summary>
public static class NestedContexts
{
    private static int _maximum = int.MaxValue;
    private static byte _byte = 255;

    public static void Main()
    {
        checked
        {
            Console.WriteLine(unchecked(_maximum + 1));
            unchecked
            {
                Console.WriteLine(_maximum * 2);
                Console.WriteLine((byte)(_byte + 1));
                _byte++;
            }

            Console.WriteLine(_byte);
            Console.WriteLine(Wrap(_maximum));
            Console.WriteLine(_maximum << 1);
            Console.WriteLine(-(_maximum - 1) - 2);
            Console.WriteLine((long)_maximum + 1);
        }

        Console.WriteLine(unchecked((int)checked((uint)_maximum + 1u)));
    }

    private static int Wrap(int value) => value + 1;
}
