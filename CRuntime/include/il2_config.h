/*
 * Every switch of the runtime, with its default. Generated code defines the switches that a
 * program's needs decide before it includes il2.h. Costs are flash bytes on a Cortex-M4.
 */
#ifndef IL2_CONFIG_H
#define IL2_CONFIG_H

/* Values of IL2_CONSOLE. */
#define IL2_CONSOLE_NONE 0
#define IL2_CONSOLE_SEMIHOSTING 1
#define IL2_CONSOLE_ITM 2
#define IL2_CONSOLE_USART 3

/*
 * Where the console goes, and with it how a program ends: with semihosting, il2_exit hands the
 * exit code to the debugger or emulator (24 bytes); otherwise the processor sleeps for ever (4).
 */
#ifndef IL2_CONSOLE
#define IL2_CONSOLE IL2_CONSOLE_SEMIHOSTING
#endif

/*
 * 1: start-up copies .data from flash to RAM (30 bytes). The linker script asserts that a program
 * built with 0 has no .data, so that the switch cannot be wrong silently.
 */
#ifndef IL2_HAS_DATA
#define IL2_HAS_DATA 1
#endif

/* 1: start-up clears .bss (22 bytes). Asserted by the linker script as well. */
#ifndef IL2_HAS_BSS
#define IL2_HAS_BSS 1
#endif

/* 1: the program allocates. 0: the heap takes no part in the memory map. */
#ifndef IL2_HAS_HEAP
#define IL2_HAS_HEAP 1
#endif

/* Values of IL2_GC. */
#define IL2_GC_LEAK 1
#define IL2_GC_MARK_SWEEP 2

/* What happens to memory that is no longer used, if IL2_HAS_HEAP: nothing, or collection (600 bytes). */
#ifndef IL2_GC
#define IL2_GC IL2_GC_LEAK
#endif

/* 1: the program has weak references (100 bytes). */
#ifndef IL2_GC_WEAK
#define IL2_GC_WEAK 0
#endif

/* 1: the program has dependent handles, which make it scan until nothing changes (60 bytes). */
#ifndef IL2_GC_DEPENDENT
#define IL2_GC_DEPENDENT 0
#endif

/* 1: objects with finalizers are made (200 bytes). */
#ifndef IL2_GC_FINALIZERS
#define IL2_GC_FINALIZERS 0
#endif

/* 1: collections and allocated bytes are counted. */
#ifndef IL2_GC_STATISTICS
#define IL2_GC_STATISTICS 0
#endif

/* 1: some type record has a table of references (IL2_GC_TABLE). */
#ifndef IL2_GC_TABLES
#define IL2_GC_TABLES 1
#endif

/* Type of the sizes in type records. */
#ifndef IL2_GC_SIZE
#define IL2_GC_SIZE uint32_t
#endif

/* 1: every allocation collects, and freed memory is overwritten; to find references that are not seen. */
#ifndef IL2_GC_STRESS
#define IL2_GC_STRESS 0
#endif

/* 1: the program catches exceptions (about 130 bytes once). 0: every exception ends it. */
#ifndef IL2_HAS_TRIES
#define IL2_HAS_TRIES 1
#endif

/* 1: some handlers have a filter, C#'s "when". */
#ifndef IL2_HAS_FILTERS
#define IL2_HAS_FILTERS 1
#endif

/* 1: the handler of faults tells what happened (16 bytes). */
#ifndef IL2_FAULT_REPORT
#define IL2_FAULT_REPORT 0
#endif

/* 1: the processor finds out that a reference is null (about 100 bytes once), by an access below IL2_NULL_GUARD. */
#ifndef IL2_NULL_TRAPS
#define IL2_NULL_TRAPS 0
#endif

/* Bytes from address 0 on that nothing may access; a power of 2. */
#ifndef IL2_NULL_GUARD
#define IL2_NULL_GUARD 0
#endif

/* 1: the processor finds out that a divisor is zero. */
#ifndef IL2_DIVISION_TRAPS
#define IL2_DIVISION_TRAPS 0
#endif

/* 1: Main has a parameter, so the command line is fetched and decoded. */
#ifndef IL2_USES_ARGUMENTS
#define IL2_USES_ARGUMENTS 0
#endif

/*
 * Bytes of RAM for the command line if IL2_USES_ARGUMENTS, its final zero byte included.
 * A longer command line is refused: the program then sees no arguments rather than cut ones.
 */
#ifndef IL2_COMMAND_LINE_SIZE
#define IL2_COMMAND_LINE_SIZE 1024
#endif

/*
 * 1: start-up gives the program access to the FPU, which is off after reset (20 bytes). 0: the
 * program has no floating-point value; the runtime's functions for them are left out, and the
 * compiler is kept from using the FPU's registers for anything else.
 */
#ifndef IL2_USES_FPU
#define IL2_USES_FPU 1
#endif

#endif
