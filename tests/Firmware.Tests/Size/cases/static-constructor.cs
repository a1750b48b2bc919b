// il2mcu: --console none
// A static constructor whose effect is not known before it runs, and which runs once.
return Counter.Value + Counter.Value;

internal static class Counter
{
    public static readonly int Value;

    static Counter() => Value = Input.Read();
}

internal static unsafe class Input
{
    /// <summary>A number that the compiler cannot know: GPIOA's input register.</summary>
    public static int Read() => *(int*)0x40020010;
}
