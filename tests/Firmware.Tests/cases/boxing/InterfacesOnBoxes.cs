using System;

namespace Cases.Boxing;

/// <summary>Boxed primitives behind their interfaces.</summary>
public static class InterfacesOnBoxes
{
    public static void Main()
    {
        IComparable comparable = 5;
        Console.WriteLine(comparable.CompareTo(7) < 0);
        IEquatable<int> equatable = 5;
        Console.WriteLine(equatable.Equals(5));
        IComparable<char> letter = 'b';
        Console.WriteLine(letter.CompareTo('a') > 0);
        object any = 5L;
        Console.WriteLine(any is IComparable<long>);
        Console.WriteLine(any is IComparable<int>);
        Console.WriteLine(((IComparable<long>)any).CompareTo(5));
        Console.WriteLine(any is IFormattable and IConvertible);
        try
        {
            comparable.CompareTo("text");
        }
        catch (ArgumentException)
        {
            Console.WriteLine("type");
        }
    }
}
