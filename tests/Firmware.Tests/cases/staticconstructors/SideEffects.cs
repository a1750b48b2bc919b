using System;

namespace Cases.StaticConstructors;

/// <summary>Constructors whose effects are seen by later ones and by Main.</summary>
public static class SideEffects
{
    private static int _state;

    private static class First
    {
        public static readonly int Seen;

        static First()
        {
            Seen = _state;
            _state = 10;
        }
    }

    private static class Second
    {
        public static readonly int Seen;

        static Second()
        {
            _state *= 3;
            Seen = _state + First.Seen;
        }
    }

    public static void Main()
    {
        _state = 7;
        Console.WriteLine(Second.Seen);
        Console.WriteLine(_state);
        _state = 0;
        Console.WriteLine(First.Seen);
        Console.WriteLine(_state);
    }
}
