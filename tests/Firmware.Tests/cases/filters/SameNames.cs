using System;

namespace Cases.Filters;

/// <summary>Several clauses use one variable name, each with a condition.</summary>
public static class SameNames
{
    private sealed class CodeException(int code) : Exception
    {
        public int Code => code;
    }

    public static void Main()
    {
        for (var i = 0; i < 5; i++)
        {
            Console.WriteLine(Run(i));
        }
    }

    private static int Run(int code)
    {
        try
        {
            if (code == 4)
            {
                throw new ArgumentException();
            }

            throw new CodeException(code);
        }
        catch (CodeException e) when (e.Code == 0)
        {
            return 100;
        }
        catch (CodeException e) when (e.Code == 1)
        {
            return e.Code + 200;
        }
        catch (CodeException e) when (e is { Code: > 2 })
        {
            return e.Code + 300;
        }
        catch (CodeException e)
        {
            return e.Code + 400;
        }
        catch (Exception e) when (e is ArgumentException)
        {
            return 500;
        }
    }
}
