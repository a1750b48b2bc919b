// A static constructor whose effect depends on the hardware, so that it runs, and runs once.
return Counter.Value + Counter.Value;

internal static class Counter
{
    public static readonly int Value;

    static Counter() => Value = System.Environment.TickCount;
}
