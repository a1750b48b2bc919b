namespace Il2Mcu.Toolchain;

/// <summary>One run of a firmware on the emulator.</summary>
public sealed record QemuRequest
{
    /// <summary>The firmware to run; its debug information names the line of a lockup, its file name is the program's name.</summary>
    public required string ElfPath { get; init; }

    /// <summary>The board; its <c>qemuMachine</c> is emulated.</summary>
    public required TargetSpec Target { get; init; }

    /// <summary>Arguments of Main, without the program's name.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Time after which the emulator is killed; null: none.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Base address of the USART that is the console; null when the console is not a USART.</summary>
    public uint? ConsoleUsart { get; init; }

    /// <summary>
    /// One instruction is one virtual nanosecond and a sleeping processor skips to its next timer: the run is the
    /// same every time, and does not wait in real time.
    /// </summary>
    public bool Deterministic { get; init; }

    /// <summary>File that receives the log of GPIO writes and SysTick interrupts for <see cref="LedWaveform"/>, or null.</summary>
    public string? WaveformLog { get; init; }

    /// <summary>Receives the guest's standard output; null: our own standard output, without a pipe between.</summary>
    public Stream? Output { get; init; }

    /// <summary>Receives the guest's standard error.</summary>
    public required Stream Error { get; init; }
}
