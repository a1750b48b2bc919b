using System;

namespace Cases.Nullables;

/// <summary>& and | over bool? follow three-valued logic.</summary>
public static class ThreeValuedLogic
{
    private static char Letter(bool? value) => value switch
    {
        true => 't',
        false => 'f',
        null => 'n',
    };

    public static void Main()
    {
        bool?[] all = [true, false, null];
        foreach (var left in all)
        {
            foreach (var right in all)
            {
                Console.Write(Letter(left & right));
                Console.Write(Letter(left | right));
                Console.Write(Letter(left ^ right));
                Console.Write(Letter(!left));
                Console.Write(left == right ? '=' : '/');
            }

            Console.WriteLine("");
        }
    }
}
