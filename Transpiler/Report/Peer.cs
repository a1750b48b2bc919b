namespace Il2Mcu.Report;

/// <summary>
/// The same program in another language: the blinky of the STM32F4-Discovery (four LEDs, 1/8 s while the button
/// is held, else 1/2 s), as <c>arm-none-eabi-size</c> measures it.
/// </summary>
public sealed record Peer(string Name, SizeLine Size)
{
    /// <summary>Measured programs for <c>il2mcu size --vs peers</c>; the greatest first.</summary>
    public static IReadOnlyList<Peer> All { get; } =
    [
        new("Go (gc, noos/thumb)", new SizeLine(Text: 567_244, Data: 2_560, Bss: 11_024)),
        new("Emgo", new SizeLine(Text: 10_776, Data: 180, Bss: 180)),
        new("C by hand (98 vectors, 168 MHz, SysTick milliseconds)", new SizeLine(Text: 658, Data: 0, Bss: 4)),
    ];
}
