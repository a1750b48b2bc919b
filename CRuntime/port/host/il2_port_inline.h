/* The inline part of il2_port.h for a process of one thread: there are no interrupts. */
#ifndef IL2_PORT_INLINE_H
#define IL2_PORT_INLINE_H

static inline void il2_port_wait_for_interrupt(void)
{
}

static inline uint32_t il2_port_disable_interrupts(void)
{
    return 0;
}

static inline void il2_port_restore_interrupts(uint32_t state)
{
    (void) state;
}

static inline void il2_port_enable_interrupts(void)
{
}

static inline void il2_port_memory_barrier(void)
{
    __sync_synchronize();
}

/* Time, which on a microcontroller is the HAL's (clock.c). */
int64_t il2_time_milliseconds(void);
int32_t il2_time_tick_count(void);
void il2_time_sleep(int32_t milliseconds);

#endif
