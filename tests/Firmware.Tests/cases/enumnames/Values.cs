using System;

namespace Cases.EnumNames;

/// <summary>HasFlag, Equals, GetHashCode, CompareTo, ToObject, underlying types.</summary>
public static class Values
{
    public static void Main()
    {
        var rights = Rights.Read | Rights.Execute;
        Console.WriteLine(rights.HasFlag(Rights.Read));
        Console.WriteLine(rights.HasFlag(Rights.Write));
        Console.WriteLine(rights.HasFlag(Rights.None));
        Console.WriteLine(rights.HasFlag(Rights.Read | Rights.Write));
        Console.WriteLine(Plain.One.Equals(Plain.One));
        Console.WriteLine(Plain.One.Equals(1));
        Console.WriteLine(Plain.One.Equals(Twice.First));
        Console.WriteLine(Plain.One.Equals(null));
        Console.WriteLine(Plain.Ten.GetHashCode());
        Console.WriteLine(Negative.Minus.GetHashCode());
        Console.WriteLine(Long.Max.GetHashCode());
        Console.WriteLine(Wide.Big.GetHashCode());
        Console.WriteLine(Rights.Top.GetHashCode());
        Console.WriteLine(Plain.One.CompareTo(Plain.Two) < 0);
        Console.WriteLine(Negative.Minus.CompareTo(Negative.High) < 0);
        Console.WriteLine(Wide.Max.CompareTo(Wide.Small) > 0);
        Console.WriteLine(Long.Min.CompareTo(Long.Min));
        Console.WriteLine(Plain.One.CompareTo(null));
        object boxed = Plain.Two;
        Console.WriteLine(boxed.Equals(Plain.Two));
        Console.WriteLine(boxed.Equals(2));
        Console.WriteLine(boxed.GetHashCode());
        Console.WriteLine(Enum.ToObject(typeof(Plain), 10));
        Console.WriteLine(Enum.ToObject(typeof(Rights), (byte)2));
        Console.WriteLine(Enum.ToObject(typeof(Negative), -1L));
        Console.WriteLine(Enum.ToObject(typeof(Rights), 257));
        Console.WriteLine(Enum.ToObject(typeof(Plain), (object)(short)1));
        Console.WriteLine(Enum.GetUnderlyingType(typeof(Rights)));
        Console.WriteLine(Enum.GetUnderlyingType(typeof(Long)));
        Console.WriteLine((int)Plain.One.GetTypeCode());
        Console.WriteLine((int)Wide.Small.GetTypeCode());
        try
        {
            Console.WriteLine(Plain.One.CompareTo(1));
        }
        catch (ArgumentException)
        {
            Console.WriteLine("another type");
        }
    }
}
