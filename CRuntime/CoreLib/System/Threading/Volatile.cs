using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>The framework reads 64 bits as a native int, which is half of them here.</summary>
internal static class Volatile
{
    public static void ReadBarrier() => Barrier();

    public static void WriteBarrier() => Barrier();

    public static long Read(ref long location)
    {
        var value = location;
        Barrier();
        return value;
    }

    public static ulong Read(ref ulong location)
    {
        var value = location;
        Barrier();
        return value;
    }

    public static double Read(ref double location)
    {
        var value = location;
        Barrier();
        return value;
    }

    public static void Write(ref long location, long value)
    {
        Barrier();
        location = value;
    }

    public static void Write(ref ulong location, ulong value)
    {
        Barrier();
        location = value;
    }

    public static void Write(ref double location, double value)
    {
        Barrier();
        location = value;
    }

    [RuntimeImport("il2_port_memory_barrier")]
    private static extern void Barrier();
}
