/* The tests that do not need a host, on the emulated processor: its conversions and its libgcc. */
#include "testing.h"
#include "arith_tests.c"
#include "memory_tests.c"
#include "heap_tests.c"

static volatile uint32_t initialised[3] = {0x12345678, 2, 3};
static volatile uint32_t cleared[3];

void il2_program_start(void)
{
    CHECK(initialised[0] == 0x12345678 && initialised[2] == 3);
    CHECK(cleared[0] == 0 && cleared[2] == 0);
    test_arithmetic();
    test_finite_check();
    test_moves();
    test_fill_and_compare();
    test_unaligned_access();
    test_layout();
    test_heap();

    print_number(passed, 10);
    print(" passed, ");
    print_number(failed, 10);
    print(" failed\n");
    il2_exit(failed != 0);
}
