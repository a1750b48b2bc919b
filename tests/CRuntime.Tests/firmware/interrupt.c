/* A handler of the vector table that wakes the processor: returns 3 after three ticks. */
static volatile uint32_t ticks;

static void on_tick(void)
{
    ticks++;
}

void il2_program_start(void)
{
    il2_mmio_write32(0xE000E014, 999);
    il2_mmio_write32(0xE000E018, 0);
    il2_mmio_write32(0xE000E010, 7);
    while (ticks < 3) {
        il2_port_wait_for_interrupt();
    }
    uint32_t state = il2_port_disable_interrupts();
    uint32_t count = ticks;
    il2_port_restore_interrupts(state);
    il2_exit((int32_t) count);
}
