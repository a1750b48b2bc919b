using System;

namespace Cases.EnumNames;

/// <summary>GetName, GetNames, GetValues, IsDefined.</summary>
public static class Lists
{
    public static void Main()
    {
        foreach (var name in Enum.GetNames<Negative>())
        {
            Console.WriteLine(name);
        }

        foreach (var value in Enum.GetValues<Negative>())
        {
            Console.WriteLine((int)value);
        }

        foreach (var name in Enum.GetNames(typeof(Rights)))
        {
            Console.WriteLine(name);
        }

        foreach (Rights value in Enum.GetValues(typeof(Rights)))
        {
            Console.WriteLine((int)value);
        }

        Console.WriteLine(Enum.GetNames<Empty>().Length);
        Console.WriteLine(Enum.GetName(Plain.Ten));
        Console.WriteLine(Enum.GetName((Plain)5) == null);
        Console.WriteLine(Enum.GetName(typeof(Plain), 10));
        Console.WriteLine(Enum.GetName(typeof(Plain), Plain.Two));
        Console.WriteLine(Enum.IsDefined(Plain.Ten));
        Console.WriteLine(Enum.IsDefined((Plain)9));
        Console.WriteLine(Enum.IsDefined(typeof(Plain), 11));
        Console.WriteLine(Enum.IsDefined(typeof(Plain), "Two"));
        Console.WriteLine(Enum.IsDefined(typeof(Plain), "two"));
        Console.WriteLine(Enum.IsDefined(typeof(Rights), Rights.Read | Rights.Execute));
        foreach (var name in Enum.GetNames<Twice>())
        {
            Console.WriteLine(name);
        }

        foreach (var value in Enum.GetValues<Wide>())
        {
            Console.WriteLine((ulong)value);
        }
    }
}
