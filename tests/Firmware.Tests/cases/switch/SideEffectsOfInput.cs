using System;

namespace Cases.Switch;

/// <summary>The value of a switch is read once, also when its source changes in a section.</summary>
public static class SideEffectsOfInput
{
    private static int _value = 1;

    private static int Next() => _value++;

    public static void Main()
    {
        switch (Next())
        {
            case 1:
                _value = 50;
                Console.WriteLine("first");
                break;
            case 50:
                Console.WriteLine("wrong");
                break;
        }

        switch (_value)
        {
            case 50 when _value++ > 50:
                Console.WriteLine("guard");
                break;
            case 51:
                Console.WriteLine("changed");
                break;
            case 50:
                Console.WriteLine("still " + _value);
                break;
        }
    }
}
