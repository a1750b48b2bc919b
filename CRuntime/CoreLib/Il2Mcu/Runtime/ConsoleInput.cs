namespace Il2Mcu.Runtime;

/// <summary>Bytes from the console that the build chose.</summary>
internal static unsafe class ConsoleInput
{
    /// <summary>Pipeline.ConsoleKind of the build.</summary>
    [BoardConstant("Console")]
    private static int Kind => 0;

    /// <summary>Waits for at least one byte, and returns how many there are; 0 at the end of the input. Trace (ITM) has no input.</summary>
    public static int Read(byte* bytes, int count) =>
        Kind == 1 ? ReadFromSemihosting(bytes, count) : Kind == 3 ? ReadFromUsart(bytes, count) : 0;

    [RuntimeImport("il2_semihosting_read")]
    private static extern int ReadFromSemihosting(byte* bytes, int count);

    [RuntimeImport("il2_console_usart_read")]
    private static extern int ReadFromUsart(byte* bytes, int count);
}
