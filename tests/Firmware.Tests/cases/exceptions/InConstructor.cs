using System;

namespace Cases.Exceptions;

/// <summary>An exception in a constructor leaves no object, but what it did before stays.</summary>
public static class InConstructor
{
    private class Base
    {
        public static string Log = "";

        protected Base(string name) => Log += "b" + name;
    }

    private sealed class Part : Base
    {
        private readonly int _size = Check(1);

        public Part(string name, int size)
            : base(name + Check(size))
        {
            Log += "body";
            if (size == 3)
            {
                throw new ArgumentException("three");
            }
        }

        private static int Check(int size) => size == 2 ? throw new InvalidOperationException("two") : size;
    }

    private static void Try(int size)
    {
        Part part = null;
        try
        {
            part = new Part("p", size);
        }
        catch (Exception exception)
        {
            Base.Log += "!" + exception.Message;
        }

        Console.WriteLine(Base.Log + (part == null ? " null" : " made"));
        Base.Log = "";
    }

    public static void Main()
    {
        Try(1);
        Try(2);
        Try(3);
    }
}
