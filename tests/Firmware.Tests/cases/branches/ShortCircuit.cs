using System;

namespace Cases.Branches;

/// <summary>Conditional operators evaluate only what they need.</summary>
public static class ShortCircuit
{
    private static int _mask;

    public static void Main()
    {
        for (var i = 0; i < 16; i++)
        {
            _mask = 0;
            var result = (Bit(i, 0) && Bit(i, 1)) || (Bit(i, 2) && !Bit(i, 3));
            Console.Write(result ? 'T' : 'F');
            Console.Write(_mask);
            _mask = 0;
            if (!(Bit(i, 0) || Bit(i, 1)) && (Bit(i, 2) ^ Bit(i, 3)))
            {
                Console.Write('+');
            }

            Console.Write(_mask);
            _mask = 0;
            Console.Write(Bit(i, 3) ? Bit(i, 2) ? 3 : 2 : Bit(i, 1) ? 1 : 0);
            Console.Write(_mask);
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static bool Bit(int value, int index)
    {
        _mask |= 1 << index;
        return (value >> index & 1) != 0;
    }
}
