using System;
using System.Collections.Generic;

namespace Cases.Types;

/// <summary>Types as values: in switches, arrays, dictionaries, fields.</summary>
public static class AsKeys
{
    private static readonly Type Stored = typeof(AsKeys);

    public static void Main()
    {
        var names = new Dictionary<Type, string> { [typeof(int)] = "int", [typeof(string)] = "string", [typeof(List<>)] = "list" };
        Console.WriteLine(names[5.GetType()]);
        Console.WriteLine(names[new List<int>().GetType().GetGenericTypeDefinition()]);
        Console.WriteLine(names.ContainsKey(typeof(long)));
        Console.WriteLine(Stored.Name);
        foreach (var one in new object[] { 1, "x", 2.0f })
        {
            Console.WriteLine(one.GetType() switch
            {
                var type when type == typeof(int) => "an int",
                { Name: "String" } => "a string",
                var type => "some " + type.Name,
            });
        }
    }
}
