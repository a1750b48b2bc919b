using System;

namespace Cases.EnumNames;

/// <summary>ToString of plain enums, of unknown values, in concatenation and through object.</summary>
public static class Text
{
    public static void Main()
    {
        for (var i = -1; i < 13; i++)
        {
            Console.WriteLine(((Plain)i).ToString());
        }

        for (var i = -130; i < 130; i += 2)
        {
            Console.WriteLine((Negative)i);
        }

        Console.WriteLine("is " + Plain.Two + Negative.Minus);
        object boxed = Plain.One;
        Console.WriteLine(boxed);
        Console.WriteLine(boxed.ToString());
        Enum general = Negative.High;
        Console.WriteLine(general.ToString());
        Console.WriteLine(Long.Min.ToString());
        Console.WriteLine(((Long)5).ToString());
        Console.WriteLine(Wide.Max.ToString());
        Console.WriteLine(((Wide)77).ToString());
        Console.WriteLine(Twice.Second.ToString());
        Console.WriteLine(((Empty)3).ToString());
    }
}
