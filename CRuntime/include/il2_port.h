/*
 * The whole contract between the runtime and a port (a folder below port/). A port implements every
 * function here, and nothing outside port/ knows which processor or machine it runs on.
 */
#ifndef IL2_PORT_H
#define IL2_PORT_H

/* Provided by generated code: board start-up, library start-up, Main, il2_exit. Does not return. */
void il2_program_start(void);

/* Ends the program with an exit code, 0 to 255. From an interrupt: yes. */
__attribute__((noreturn)) void il2_exit(int32_t code);

/* Streams of the debugger, and the numbers of those of a process. */
#define IL2_STDIN 0
#define IL2_STDOUT 1
#define IL2_STDERR 2

/*
 * Writes to the standard output or error of the debugger or emulator; on a host, of the process.
 * Nothing happens if the stream cannot be opened. From an interrupt: no.
 */
void il2_semihosting_write(int32_t stream, const uint8_t *bytes, int32_t count);

/*
 * Reads at least one byte, and at most so many, from the standard input of the debugger or emulator;
 * on a host, of the process. Waits for it. 0: the input is at its end. From an interrupt: no.
 */
int32_t il2_semihosting_read(uint8_t *bytes, int32_t count);

/*
 * Writes to stimulus port 0 of the Instrumentation Trace Macrocell. Nothing happens if no debugger
 * has enabled it; bytes are dropped if the debugger stops reading. From an interrupt: yes.
 */
void il2_itm_write(const uint8_t *bytes, int32_t count);

/*
 * The command line's arguments without the program's name, in UTF-8, which stay in place for ever.
 * il2_arguments_load must be called first, once; it returns their number. The lengths are in bytes.
 * From an interrupt: no.
 */
int32_t il2_arguments_load(void);
const uint8_t *il2_argument_bytes(int32_t index);
int32_t il2_argument_length(int32_t index);

/*
 * Sleeps until an interrupt is pending, even a masked one, or for no reason. An interrupt that is
 * handled just before this call does not end the sleep: callers that must not miss one disable
 * interrupts, test their condition, sleep, and restore. From an interrupt: yes.
 */
static inline void il2_port_wait_for_interrupt(void);

/* Masks all interrupts but faults; returns what il2_port_restore_interrupts takes. From an interrupt: yes. */
static inline uint32_t il2_port_disable_interrupts(void);
static inline void il2_port_restore_interrupts(uint32_t state);

/* Unmasks interrupts, whatever the state was. From an interrupt: yes. */
static inline void il2_port_enable_interrupts(void);

/* All memory accesses before this are seen by others before those after it. From an interrupt: yes. */
static inline void il2_port_memory_barrier(void);

/* The compiler moves no memory access across this; no instruction is emitted. From an interrupt: yes. */
static inline void il2_port_compiler_barrier(void)
{
    __asm volatile("" : : : "memory");
}

/* Inline definitions, chosen by the processor that is compiled for. */
#if defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
#include "../port/cortex-m/il2_port_inline.h"
#else
#include "../port/host/il2_port_inline.h"
#endif

#endif
