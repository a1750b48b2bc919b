using System.Globalization;

namespace Il2Mcu.Toolchain;

/// <summary>The Configurable Fault Status Register in words (ARMv7-M, B3.2.15).</summary>
internal static class FaultStatus
{
    private const uint BusFaultAddressValid = 1u << 15;

    private static readonly (int Bit, string Fault, string Name, string Meaning)[] Bits =
    [
        (0, "MemManage", "IACCVIOL", "code was to run where none may"),
        (1, "MemManage", "DACCVIOL", "protected memory was accessed"),
        (3, "MemManage", "MUNSTKERR", "the return from an exception found its stack protected"),
        (4, "MemManage", "MSTKERR", "an exception found its stack protected"),
        (5, "MemManage", "MLSPERR", "the FPU's registers were to be saved to protected memory"),
        (8, "BusFault", "IBUSERR", "code was to run where no memory is"),
        (9, "BusFault", "PRECISERR", "an address was accessed at which nothing is"),
        (10, "BusFault", "IMPRECISERR", "an address was written at which nothing is, some instructions before"),
        (11, "BusFault", "UNSTKERR", "the return from an exception found no memory for its stack"),
        (12, "BusFault", "STKERR", "an exception found no memory for its stack"),
        (13, "BusFault", "LSPERR", "the FPU's registers were to be saved where no memory is"),
        (16, "UsageFault", "UNDEFINSTR", "an undefined instruction"),
        (17, "UsageFault", "INVSTATE", "a jump to an address that is not even plus one: no Thumb code"),
        (18, "UsageFault", "INVPC", "an invalid return from an exception"),
        (19, "UsageFault", "NOCP", "a coprocessor or an FPU that is off or missing"),
        (24, "UsageFault", "UNALIGNED", "an unaligned access"),
        (25, "UsageFault", "DIVBYZERO", "a division by zero"),
    ];

    /// <summary>For instance <c>BusFault at 0x60000000 (PRECISERR: an address was accessed at which nothing is)</c>.</summary>
    public static string Describe(uint status, uint address)
    {
        var set = Bits.Where(bit => (status & (1u << bit.Bit)) != 0).ToList();
        if (set.Count == 0)
        {
            return "HardFault";
        }

        var place = (status & BusFaultAddressValid) != 0 ? string.Create(CultureInfo.InvariantCulture, $" at 0x{address:x8}") : "";
        return $"{set[0].Fault}{place} ({string.Join("; ", set.Select(bit => $"{bit.Name}: {bit.Meaning}"))})";
    }
}
