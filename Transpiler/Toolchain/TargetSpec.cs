using System.Numerics;

namespace Il2Mcu.Toolchain;

/// <summary>
/// A board, chip or core after its <c>inherits</c> chain has been merged. Read from <c>sdk/targets/*.json</c>
/// or from a user's own file. Scalars of the inheriting file win; objects are merged; arrays are replaced.
/// </summary>
public sealed record TargetSpec
{
    /// <summary>File name without extension, for instance <c>stm32f4-discovery</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One line for <c>il2mcu boards</c>.</summary>
    public string Description { get; init; } = "";

    /// <summary>True for what a user can choose with <c>--board</c>; chips and cores are only inherited.</summary>
    public bool IsBoard { get; init; }

    /// <summary>Folder below <c>sdk/CRuntime/port</c>, for instance <c>cortex-m</c>.</summary>
    public required string Port { get; init; }

    /// <summary>Options of gcc that select the core, for instance <c>-mcpu=cortex-m4</c>.</summary>
    public required IReadOnlyList<string> CompilerOptions { get; init; }

    /// <summary>The C compiler: <c>arm-none-eabi-gcc</c>, or <c>gcc</c> for a process of this machine.</summary>
    public string Compiler { get; init; } = "arm-none-eabi-gcc";

    /// <summary>Bytes of an address.</summary>
    public int PointerSize { get; init; } = 4;

    /// <summary>True if the core faults at every unaligned access (ARMv6-M).</summary>
    public bool IsStrictlyAligned { get; init; }

    /// <summary>True if the core has a memory protection unit and traps division by zero (ARMv7-M, B3.5 and B3.2.8).</summary>
    public bool HasFaultTraps { get; init; }

    /// <summary>
    /// Bytes from address 0 on that a region of the memory protection can make inaccessible, or 0. Where flash is at 0, the vector table lies
    /// there, which only exceptions read, whatever the protection says.
    /// </summary>
    public int NullGuard => !HasFaultTraps ? 0 : (int)Math.Min(MostGuarded, BitOperations.RoundUpToPowerOf2((FreeAtZero / 2) + 1));

    private const uint MostGuarded = 64 * 1024;

    private uint FreeAtZero => Memory["flash"].Origin is var origin and > 0 ? origin : (uint)VectorCount * 4;

    /// <summary>True for a process of this machine: it is started, not emulated, and has neither flash nor vector table.</summary>
    public bool IsHost => Port == HostPort;

    /// <summary>Most bytes of the heap; 0 gives it what static data and the stack leave of <c>ram</c>.</summary>
    public long HeapSize { get; init; }

    /// <summary>Name of the port that makes processes.</summary>
    public const string HostPort = "host";

    /// <summary>Entries of the vector table, the initial stack pointer and the system exceptions included.</summary>
    public required int VectorCount { get; init; }

    /// <summary>Regions by name; <c>flash</c> and <c>ram</c> are required.</summary>
    public required IReadOnlyDictionary<string, MemoryRegion> Memory { get; init; }

    /// <summary>Bytes kept for the main stack at the end of <c>ram</c>; the heap ends where it begins.</summary>
    public required int StackSize { get; init; }

    /// <summary>Integers that C# reads through <c>[BoardConstant("key")]</c> members: crystal, PLL factors, pins.</summary>
    public required IReadOnlyDictionary<string, long> Constants { get; init; }

    /// <summary>Managed method called before Main, as <c>Namespace.Type.Method</c>, or null.</summary>
    public string? StartUp { get; init; }

    /// <summary>LEDs in order, for instance name "green", pin "PD12".</summary>
    public IReadOnlyList<BoardPin> Leds { get; init; } = [];

    /// <summary>User buttons in order.</summary>
    public IReadOnlyList<BoardPin> Buttons { get; init; } = [];

    /// <summary>Machine name of <c>qemu-system-arm</c>, or null when nothing models this board.</summary>
    public string? QemuMachine { get; init; }
}

/// <summary>A range of addresses, in bytes.</summary>
public sealed record MemoryRegion(uint Origin, uint Length);

/// <summary>A pin with a role on the board.</summary>
/// <param name="Name">Role, for instance <c>green</c> or <c>user</c>.</param>
/// <param name="Pin">Port and number, for instance <c>PD12</c>.</param>
/// <param name="ActiveHigh">True when a high level lights the LED or means "pressed".</param>
public sealed record BoardPin(string Name, string Pin, bool ActiveHigh);
