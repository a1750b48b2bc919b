/* Registers at constant addresses: only 16-bit loads and stores, one base for both peripherals. */
void il2_program_start(void)
{
    il2_mmio_write32(0x40023800, il2_mmio_read32(0x40023800) + 1);
    il2_mmio_write32(0x40023804, 2);
    il2_mmio_write32(0x40023830, il2_mmio_read32(0x40023840) + 8);
    il2_mmio_write16(0x40023834, 3);
    il2_mmio_write8(0x4002381F, 4);
    il2_exit(0);
}
