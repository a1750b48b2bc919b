using System;

namespace Cases.Exceptions;

/// <summary>Exceptions of the framework for arguments: names and messages.</summary>
public static class Arguments
{
    public static void Main()
    {
        try
        {
            throw new ArgumentNullException("place");
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.ParamName);
            Console.WriteLine(e.Message);
        }

        try
        {
            throw new ArgumentException("text", "name");
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.ParamName);
            Console.WriteLine(e.Message);
        }

        try
        {
            ArgumentNullException.ThrowIfNull((object)null, "given");
        }
        catch (ArgumentNullException e)
        {
            Console.WriteLine(e.ParamName);
        }
    }
}
