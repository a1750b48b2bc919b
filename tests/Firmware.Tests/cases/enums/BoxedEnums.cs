using System;

namespace Cases.Enums;

/// <summary>Boxed enums: exact type, unboxing to the underlying type, equality and hashing.</summary>
public static class BoxedEnums
{
    private enum First { A, B }

    private enum Second { A, B }

    public static void Main()
    {
        object box = First.B;
        Console.WriteLine(box is First);
        Console.WriteLine(box is Second);
        Console.WriteLine(box is int);
        Console.WriteLine((int)box);
        Console.WriteLine(box.Equals(First.B));
        Console.WriteLine(box.Equals(Second.B));
        Console.WriteLine(box.Equals(1));
        Console.WriteLine(box.GetHashCode() == 1.GetHashCode());
        object number = 1;
        Console.WriteLine((First)number == First.B);
        Console.WriteLine(((Enum)box).CompareTo(First.A));
    }
}
