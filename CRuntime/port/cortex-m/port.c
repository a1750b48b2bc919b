/* The parts of this port, in the order in which they need each other. */
#include "semihosting.c"
#include "itm.c"
#include "exit.c"
#include "arguments.c"
#include "fault.c"
#include "trap.c"
#include "stack.c"
#include "startup.c"
