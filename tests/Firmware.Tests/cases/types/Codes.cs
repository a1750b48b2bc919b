using System;

namespace Cases.Types;

/// <summary>Type.GetTypeCode.</summary>
public static class Codes
{
    public static void Main()
    {
        Type[] types = [typeof(bool), typeof(char), typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal), typeof(DateTime), typeof(string), typeof(object), typeof(nint), typeof(DayOfWeek), typeof(int?), null];
        foreach (var type in types)
        {
            Console.WriteLine((int)Type.GetTypeCode(type));
        }

        Console.WriteLine(Type.GetTypeCode(typeof(uint)) == TypeCode.UInt32);
        Console.WriteLine((int)"x".GetType().Name.Length);
    }
}
