using System;

namespace Cases.Interfaces;

/// <summary>A call through a null interface throws; a default method is no exception.</summary>
public static class CallOnNull
{
    private interface IThing
    {
        int Abstract();

        int Default() => 1;
    }

    private static string Try(Func<int> call)
    {
        try
        {
            return "result " + call();
        }
        catch (NullReferenceException)
        {
            return "null";
        }
    }

    private sealed class Thing : IThing
    {
        public int Abstract() => 2;
    }

    public static void Main()
    {
        IThing thing = null;
        Console.WriteLine(Try(() => thing.Abstract()));
        Console.WriteLine(Try(() => thing.Default()));
        Console.WriteLine(Try(() => thing?.Default() ?? 7));
        thing = new Thing();
        Console.WriteLine(Try(() => thing.Abstract() + thing.Default()));
    }
}
