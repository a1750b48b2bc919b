using System;

namespace Cases.Exceptions;

/// <summary>Exception objects that are kept, thrown later, and thrown twice.</summary>
public static class StoredException
{
    private static Exception s_kept;

    public static void Main()
    {
        try
        {
            throw new InvalidOperationException("kept");
        }
        catch (Exception e)
        {
            s_kept = e;
        }

        for (var i = 0; i < 2; i++)
        {
            try
            {
                throw s_kept;
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine(e.Message);
                Console.WriteLine(ReferenceEquals(e, s_kept));
            }
        }

        Exception[] all = new Exception[3];
        for (var i = 0; i < all.Length; i++)
        {
            try
            {
                Fail(i);
            }
            catch (Exception e)
            {
                all[i] = e;
            }
        }

        foreach (var exception in all)
        {
            Console.WriteLine(exception.Message);
        }
    }

    private static void Fail(int x) => throw (x == 1 ? new ArgumentException("one") : new FormatException("other"));
}
