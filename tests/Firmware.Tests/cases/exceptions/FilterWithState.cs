using System;

namespace Cases.Exceptions;

/// <summary>A filter changes variables and picks by the exception's own data.</summary>
public static class FilterWithState
{
    private sealed class HttpException(int status) : Exception
    {
        public int Status => status;
    }

    private static string Send(int[] statuses)
    {
        var tries = 0;
        while (true)
        {
            try
            {
                throw new HttpException(statuses[tries]);
            }
            catch (HttpException exception) when (exception.Status >= 500 && ++tries < 3)
            {
                continue;
            }
            catch (HttpException exception) when (exception.Status == 404)
            {
                return "missing after " + tries;
            }
            catch (HttpException exception)
            {
                return "failed " + exception.Status + " after " + tries;
            }
        }
    }

    public static void Main()
    {
        Console.WriteLine(Send([404]));
        Console.WriteLine(Send([500, 503, 404]));
        Console.WriteLine(Send([500, 500, 500]));
        Console.WriteLine(Send([401]));
    }
}
