// il2mcu: --console none
// An interface call that two classes can answer.
ICounter[] counters = [new Up(), new Down()];
return counters[Input.Read() & 1].Next(Input.Read());

internal interface ICounter
{
    int Next(int value);
}

internal sealed class Up : ICounter
{
    public int Next(int value) => value + 1;
}

internal sealed class Down : ICounter
{
    public int Next(int value) => value - 1;
}

internal static unsafe class Input
{
    /// <summary>A number that the compiler cannot know: GPIOA's input register.</summary>
    public static int Read() => *(int*)0x40020010;
}
