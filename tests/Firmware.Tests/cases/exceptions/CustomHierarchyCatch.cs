using System;

namespace Cases.Exceptions;

/// <summary>The nearest matching clause by type, not the best, catches.</summary>
public static class CustomHierarchyCatch
{
    private class AppException(string text) : Exception("app " + text)
    {
        public virtual int Code => 1;
    }

    private class DataException(string text) : AppException("data " + text)
    {
        public override int Code => 2;
    }

    private sealed class KeyException() : DataException("key")
    {
        public override int Code => 3;

        public override string Message => "own " + base.Message;
    }

    private static string Try(Exception exception)
    {
        try
        {
            try
            {
                throw exception;
            }
            catch (KeyException key) when (key.Code > 5)
            {
                return "never";
            }
            catch (DataException data)
            {
                return "data " + data.Code + data.Message;
            }
        }
        catch (AppException app)
        {
            return "app " + app.Code + app.Message;
        }
        catch
        {
            return "other";
        }
    }

    public static void Main()
    {
        Console.WriteLine(Try(new AppException("a")));
        Console.WriteLine(Try(new DataException("d")));
        Console.WriteLine(Try(new KeyException()));
        Console.WriteLine(Try(new Exception()));
    }
}
