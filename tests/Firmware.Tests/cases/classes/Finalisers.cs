using System;

namespace Cases.Classes;

/// <summary>A class with a finaliser that is suppressed behaves as any other.</summary>
public static class Finalisers
{
    private class Handle
    {
        protected int _open = 1;
        public static string Log = "";

        ~Handle() => Log += "never";

        public void Close()
        {
            _open--;
            Log += "c" + _open;
            GC.SuppressFinalize(this);
        }
    }

    private sealed class Special : Handle
    {
        public int State => _open * 10;
    }

    public static void Main()
    {
        var special = new Special();
        special.Close();
        Console.WriteLine(special.State);
        Console.WriteLine(Handle.Log);
        GC.KeepAlive(special);
    }
}
