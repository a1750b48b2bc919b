using System;
using System.Runtime.InteropServices;
using System.Threading;

public static class Waiting
{
    public static int Main()
    {
        object gate = new Barrier(1); // error MCU2004
        object local = new ThreadLocal<int>(); // error MCU2004
        object clock = new Timer(Tick); // error MCU2004
        GC.KeepAlive(gate ?? local ?? clock);
        Thread.Yield();
        Thread.MemoryBarrier();
        return Marshal.SizeOf<int>() + Environment.ProcessorCount; // error MCU2004
    }

    private static void Tick(object? state)
    {
    }
}
