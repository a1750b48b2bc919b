/*
 * The parts of the runtime. Generated code includes port/<port>/port.c and then this file; whatever
 * a program does not call vanishes.
 */
#include "memory/memory.c"
#if IL2_USES_FPU
#include "arith/convert.c"
#include "arith/remainder.c"
#endif
#include "startup/arguments.c"

#if IL2_HAS_TRIES
#include "eh/unwind.c"
#endif

#if IL2_HAS_HEAP
#include "gc/heap_bump.c"
#include "gc/array.c"
#include "delegates/delegates.c"
#include "gc/md_array.c"
#endif
