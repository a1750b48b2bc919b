using System;

namespace Cases.Exceptions;

/// <summary>Exceptions with properties of generic and struct type carry values out.</summary>
public static class DataInExceptions
{
    private sealed class Result<T>(T value) : Exception
    {
        public T Value => value;
    }

    private static string Catch<T>(Action action)
    {
        try
        {
            action();
            return "none";
        }
        catch (Result<T> result)
        {
            return typeof(T).Name + " " + result.Value;
        }
        catch (Result<object>)
        {
            return "object";
        }
    }

    private static void Throw<T>(T value) => throw new Result<T>(value);

    public static void Main()
    {
        Console.WriteLine(Catch<int>(() => Throw(5)));
        Console.WriteLine(Catch<string>(() => Throw("s")));
        Console.WriteLine(Catch<int>(() => Throw<object>("o")));
        Console.WriteLine(Catch<(int, char)>(() => Throw((3, 'c'))));
        Console.WriteLine(Catch<string>(() => { }));
    }
}
