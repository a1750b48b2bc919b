using System;

namespace Cases.Patterns;

/// <summary>Extended property patterns, nested nulls and captured parts.</summary>
public static class PropertyPaths
{
    private sealed record Address(string City, int Zip);

    private sealed record Person(string Name, Address Home, Person Boss);

    private static string Where(Person person) => person switch
    {
        { Home.City: "Bonn", Boss: null } => "boss in Bonn",
        { Boss.Home.City: { Length: > 3 } city } => "boss lives in " + city,
        { Home: { Zip: > 50000 and var zip } } => "zip " + zip,
        { Home: null } => "homeless",
        { } => "somewhere",
        null => "nobody",
    };

    public static void Main()
    {
        var boss = new Person("b", new Address("Bonn", 53111), null);
        Console.WriteLine(Where(boss));
        Console.WriteLine(Where(new Person("e", null, boss)));
        Console.WriteLine(Where(new Person("z", new Address("Ulm", 89073), new Person("x", new Address("Ulm", 1), null))));
        Console.WriteLine(Where(new Person("h", null, null)));
        Console.WriteLine(Where(new Person("s", new Address("Kiel", 24103), null)));
        Console.WriteLine(Where(null));
    }
}
