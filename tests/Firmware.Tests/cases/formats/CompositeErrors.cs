using System;

namespace Cases.Formats;

/// <summary>Composite formats with mistakes.</summary>
public static class CompositeErrors
{
    public static void Main()
    {
        string[] formats = ["{", "}", "{0", "{0:", "{0,", "{0,x}", "{a}", "{0:{", "{1}", "{-1}", "{0 x}", "a}b", "{0}}", "{{0}", "{}", "{99999999}"];
        foreach (var format in formats)
        {
            try
            {
                Console.WriteLine(string.Format(format, "arg"));
            }
            catch (FormatException exception)
            {
                Console.WriteLine(exception.Message);
            }
        }

        try
        {
            Console.WriteLine(string.Format(null, "x"));
        }
        catch (ArgumentNullException exception)
        {
            Console.WriteLine(exception.ParamName);
        }
    }
}
