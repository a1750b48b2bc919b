using Il2Mcu.Runtime;

namespace Il2Mcu.Hal;

/// <summary>
/// Access to memory-mapped registers. Each call becomes exactly one load or store of that width; none is
/// moved, merged or dropped. On a PC the registers are those of <see cref="MmioSimulation"/>.
/// </summary>
public static class Mmio
{
    /// <summary>Reads the byte at <paramref name="address"/>.</summary>
    [RuntimeImport("il2_mmio_read8")]
    public static byte Read8(uint address) => (byte)MmioSimulation.Read(address, byte.MaxValue);

    /// <summary>Reads the half-word at <paramref name="address"/>, a multiple of 2.</summary>
    [RuntimeImport("il2_mmio_read16")]
    public static ushort Read16(uint address) => (ushort)MmioSimulation.Read(address, ushort.MaxValue);

    /// <summary>Reads the word at <paramref name="address"/>, a multiple of 4.</summary>
    [RuntimeImport("il2_mmio_read32")]
    public static uint Read32(uint address) => MmioSimulation.Read(address, uint.MaxValue);

    /// <summary>Writes the byte at <paramref name="address"/>.</summary>
    [RuntimeImport("il2_mmio_write8")]
    public static void Write8(uint address, byte value) => MmioSimulation.Write(address, value, byte.MaxValue);

    /// <summary>Writes the half-word at <paramref name="address"/>, a multiple of 2.</summary>
    [RuntimeImport("il2_mmio_write16")]
    public static void Write16(uint address, ushort value) => MmioSimulation.Write(address, value, ushort.MaxValue);

    /// <summary>Writes the word at <paramref name="address"/>, a multiple of 4.</summary>
    [RuntimeImport("il2_mmio_write32")]
    public static void Write32(uint address, uint value) => MmioSimulation.Write(address, value, uint.MaxValue);
}
