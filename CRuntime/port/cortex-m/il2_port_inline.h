/* The inline part of il2_port.h for ARMv6-M and ARMv7-M. */
#ifndef IL2_PORT_INLINE_H
#define IL2_PORT_INLINE_H

static inline void il2_port_wait_for_interrupt(void)
{
    __asm volatile("wfi" : : : "memory");
}

static inline uint32_t il2_port_disable_interrupts(void)
{
    uint32_t state;
    __asm volatile("mrs %0, primask\n\tcpsid i" : "=r"(state) : : "memory");
    return state;
}

static inline void il2_port_restore_interrupts(uint32_t state)
{
    __asm volatile("msr primask, %0" : : "r"(state) : "memory");
}

static inline void il2_port_enable_interrupts(void)
{
    __asm volatile("cpsie i" : : : "memory");
}

static inline void il2_port_memory_barrier(void)
{
    __asm volatile("dmb" : : : "memory");
}

#endif
