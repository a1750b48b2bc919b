// il2mcu: --console semihosting
// An exception that nobody handles, with its text on the console.
if (Input.Read() != 0)
{
    throw new System.InvalidOperationException("not zero");
}

return 0;

internal static unsafe class Input
{
    /// <summary>A number that the compiler cannot know: GPIOA's input register.</summary>
    public static int Read() => *(int*)0x40020010;
}
