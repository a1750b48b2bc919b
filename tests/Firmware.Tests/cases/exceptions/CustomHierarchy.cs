using System;

namespace Cases.Exceptions;

/// <summary>Overridden Message, own members, constructors of every kind, HResult.</summary>
public static class CustomHierarchy
{
    private class DeviceException : Exception
    {
        public DeviceException(int port)
            : base("device")
        {
            Port = port;
            HResult = 0x1234;
        }

        public DeviceException(int port, Exception inner)
            : base("device with cause", inner) => Port = port;

        public int Port { get; }

        public override string Message => Port == 0 ? base.Message : "port " + base.Message;
    }

    private sealed class TimeoutError(int port) : DeviceException(port, new TimeoutException("inner"))
    {
        public override string Message => "timeout, " + base.Message;
    }

    private sealed class Silent : Exception;

    public static void Main()
    {
        Show(new DeviceException(0));
        Show(new DeviceException(3));
        Show(new TimeoutError(4));
        Show(new DeviceException(0, new TimeoutError(5)));
        try
        {
            throw new Silent();
        }
        catch (Silent e)
        {
            Console.WriteLine(e.InnerException is null);
        }
    }

    private static void Show(DeviceException exception)
    {
        try
        {
            throw exception;
        }
        catch (DeviceException e)
        {
            Console.WriteLine(e.Message);
            Console.WriteLine(e.Port);
            Console.WriteLine(e.HResult == 0x1234);
            for (var inner = e.InnerException; inner is not null; inner = inner.InnerException)
            {
                Console.WriteLine("because " + inner.Message);
            }
        }
    }
}
