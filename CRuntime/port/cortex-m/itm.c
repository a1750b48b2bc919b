/*
 * Output through the Instrumentation Trace Macrocell (ARMv7-M, C1.7). The debugger enables it.
 */
#define IL2_ITM_STIM0 0xE0000000u
#define IL2_ITM_TER 0xE0000E00u
#define IL2_ITM_TCR 0xE0000E80u
#define IL2_ITM_TCR_ITMENA 1u

/* Polls of the port before a byte is given up: a byte takes 80 us at the usual 100 kHz and above. */
#define IL2_ITM_PATIENCE 0x10000

void il2_itm_write(const uint8_t *bytes, int32_t count)
{
    if ((il2_mmio_read32(IL2_ITM_TCR) & IL2_ITM_TCR_ITMENA) == 0 || (il2_mmio_read32(IL2_ITM_TER) & 1) == 0) {
        return;
    }

    uint32_t patience = IL2_ITM_PATIENCE;
    for (const uint8_t *end = bytes + count; bytes != end; bytes++) {
        /* A port that is not ready reads as 0. One long wait in all, then the text is cut. */
        while (il2_mmio_read32(IL2_ITM_STIM0) == 0) {
            if (--patience == 0) {
                return;
            }
        }
        il2_mmio_write8(IL2_ITM_STIM0, *bytes);
    }
}
