using System;

namespace Cases.Boxing;

/// <summary>Unboxing needs the exact type, but enums and their numbers go together.</summary>
public static class UnboxExactly
{
    private static string Try<T>(object value)
    {
        try
        {
            return "" + ((T)value).GetHashCode();
        }
        catch (InvalidCastException)
        {
            return "cast";
        }
        catch (NullReferenceException)
        {
            return "null";
        }
    }

    private enum Small : byte { Zero, Seven = 7 }

    public static void Main()
    {
        Console.WriteLine(Try<int>(7));
        Console.WriteLine(Try<uint>(7));
        Console.WriteLine(Try<long>(7));
        Console.WriteLine(Try<short>((short)7));
        Console.WriteLine(Try<ushort>((short)7));
        Console.WriteLine(Try<char>((ushort)7));
        Console.WriteLine(Try<Small>((byte)7));
        Console.WriteLine(Try<byte>(Small.Seven));
        Console.WriteLine(Try<sbyte>(Small.Seven));
        Console.WriteLine(Try<int>(null));
        Console.WriteLine(Try<int?>(7));
        Console.WriteLine(Try<bool>((byte)1));
    }
}
