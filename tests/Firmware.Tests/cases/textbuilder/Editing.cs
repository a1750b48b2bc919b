using System;
using System.Text;

namespace Cases.Textbuilder;

/// <summary>Insert, Remove, Replace, index.</summary>
public static class Editing
{
    public static void Main()
    {
        var builder = new StringBuilder("hello world", 4);
        builder.Insert(0, "> ").Insert(2, 42).Replace("world", "there").Replace('l', 'L').Remove(0, 2);
        Console.WriteLine(builder.ToString() + builder.Length);
        builder[0] = '#';
        builder.Length = 5;
        Console.WriteLine(builder.ToString() + "|" + builder[1] + "|" + builder.ToString(1, 3));
        for (var i = 0; i < 100; i++)
        {
            builder.Append(i);
        }

        Console.WriteLine(builder.ToString());
        builder.Replace("1", "");
        Console.WriteLine(builder.Length + " " + builder.Equals(new StringBuilder(builder.ToString())) + builder.Clear().Length);
        try
        {
            builder.Insert(5, "x");
        }
        catch (ArgumentOutOfRangeException exception)
        {
            Console.WriteLine(exception.ParamName);
        }
    }
}
