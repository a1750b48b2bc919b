using System;

namespace Cases.Types;

/// <summary>GetType of null.</summary>
public static class OfNull
{
    public static void Main()
    {
        try
        {
            object nothing = null;
            Console.WriteLine(nothing.GetType() == typeof(object));
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null");
        }

        try
        {
            int? nothing = null;
            Console.WriteLine(nothing.GetType() == typeof(int));
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null");
        }
    }
}
