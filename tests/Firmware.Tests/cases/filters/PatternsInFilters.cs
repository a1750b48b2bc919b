using System;

namespace Cases.Filters;

/// <summary>Filters with patterns over the exception, declared variables and nested properties.</summary>
public static class PatternsInFilters
{
    private sealed class CodeException(int code, Exception inner = null) : Exception("code", inner)
    {
        public int Code => code;
    }

    private static string Sort(Exception exception)
    {
        try
        {
            throw exception;
        }
        catch (CodeException code) when (code is { Code: > 100, InnerException: null })
        {
            return "plain large";
        }
        catch (CodeException code) when (code.InnerException is CodeException { Code: var inner } && inner > code.Code)
        {
            return "inner " + inner;
        }
        catch (Exception any) when (any is CodeException { Code: >= 0 } || any is ArgumentException { ParamName: "p" })
        {
            return "some";
        }
        catch (Exception any) when (any.Message is [.., '!'])
        {
            return "loud";
        }
        catch
        {
            return "other";
        }
    }

    public static void Main()
    {
        Console.WriteLine(Sort(new CodeException(500)));
        Console.WriteLine(Sort(new CodeException(5, new CodeException(7))));
        Console.WriteLine(Sort(new CodeException(5)));
        Console.WriteLine(Sort(new ArgumentException("m", "p")));
        Console.WriteLine(Sort(new Exception("hey!")));
        Console.WriteLine(Sort(new Exception("hey")));
    }
}
