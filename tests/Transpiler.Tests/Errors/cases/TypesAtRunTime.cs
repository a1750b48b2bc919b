using System;
using System.Collections.Generic;

/// <summary>Types that are not known when the program is built.</summary>
public static class TypesAtRunTime
{
    public static int Main()
    {
        var made = typeof(List<>).MakeGenericType(typeof(int)); // error MCU2004
        var named = Type.GetType("System.Int32"); // error MCU3001
        return Count(typeof(DayOfWeek)) + (Create(made) == Create(named) ? 1 : 0) + Fields(named);
    }

    private static object Create(Type type) => Activator.CreateInstance(type); // error MCU2004

    private static int Count(Type type) => Enum.GetValues(type).Length; // error MCU2004

    private static int Fields(Type type) => type.GetFields().Length + type.Assembly.GetName().Name.Length; // error MCU2004
}
