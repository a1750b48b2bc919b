/* All tests as a process, plain and under sanitizers. */
#define IL2_USES_ARGUMENTS 1
#include "../../CRuntime/include/il2.h"

/* What the linker script defines on a microcontroller. */
__asm(
    ".bss\n\t.balign 8\n\t.globl __heap_start\n\t.globl __heap_end\n"
    "__heap_start:\n\t.skip 1024\n__heap_end:\n\t.text");

#include "../../CRuntime/port/host/port.c"

/* Names of the runtime's own functions that the process's C library has as well. */
#define memcpy il2_memcpy
#define memmove il2_memmove
#define memset il2_memset
#define memcmp il2_memcmp
#include "../../CRuntime/src/runtime.c"

#include "testing.h"
#include "arith_tests.c"
#include "memory_tests.c"
#include "heap_tests.c"
#include "arguments_tests.c"

int main(void)
{
    test_arithmetic();
    test_finite_check();
    test_moves();
    test_fill_and_compare();
    test_unaligned_access();
    test_layout();
    test_heap();
    test_arguments();

    print_number(passed, 10);
    print(" passed, ");
    print_number(failed, 10);
    print(" failed\n");
    il2_exit(failed != 0);
}
