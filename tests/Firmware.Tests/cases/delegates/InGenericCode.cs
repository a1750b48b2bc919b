using System;

namespace Cases.Delegates;

/// <summary>Delegates over type parameters combined, compared and called through interfaces.</summary>
public static class InGenericCode
{
    private interface IHandler<T>
    {
        void Handle(T value);
    }

    private sealed class Recorder<T> : IHandler<T>
    {
        public string Log = "";

        public void Handle(T value) => Log += value + ";";
    }

    private static Action<T> All<T>(params IHandler<T>[] handlers)
    {
        Action<T> all = null;
        foreach (var handler in handlers)
        {
            all += handler.Handle;
        }

        return all;
    }

    public static void Main()
    {
        var one = new Recorder<int>();
        var two = new Recorder<int>();
        var all = All(one, two, one);
        all(5);
        all -= one.Handle;
        all(6);
        Console.WriteLine(one.Log + two.Log);
        Console.WriteLine(All<string>() == null);
        Console.WriteLine((Action<int>)one.Handle == one.Handle);
        Console.WriteLine((Action<int>)one.Handle == two.Handle);
    }
}
