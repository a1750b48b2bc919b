// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>A cast that fails ends the program with a message that names both types.</summary>
public static class InvalidCast
{
    private static object _animal = new InvalidCastAnimal(), _number = 5, _text = "text", _array = new int[1];

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        switch (args[0][0])
        {
            case 'a': Console.WriteLine((InvalidCastDog)_animal == null); break;
            case 'b': Console.WriteLine((IDisposable)_animal == null); break;
            case 'c': Console.WriteLine((long)_number); break;
            case 'd': Console.WriteLine((int)_text); break;
            case 'e': Console.WriteLine((InvalidCastDog)_text == null); break;
            case 'f': Console.WriteLine(((string[])_array).Length); break;
        }

        Console.WriteLine("not reached");
    }
}

public class InvalidCastAnimal
{
}

public sealed class InvalidCastDog : InvalidCastAnimal
{
}
