/*
 * The parts of the runtime. Generated code includes port/<port>/port.c and then this file; whatever
 * a program does not call vanishes.
 */
#ifndef IL2_PROCESS
#include "memory/memory.c" /* a process has them from its C library */
#include "math/errno.c"
#endif
#if IL2_USES_FPU
#include "arith/convert.c"
#include "arith/remainder.c"
#endif
#include "startup/arguments.c"

#if IL2_HAS_TRIES
#include "eh/unwind.c"
#endif

#if IL2_HAS_HEAP
#if IL2_GC == IL2_GC_MARK_SWEEP
#include "gc/heap.c"
#include "gc/mark.c"
#include "gc/links.c"
#include "gc/collect.c"
#include "gc/allocate.c"
#include "gc/statistics.c"
#else
#include "gc/leak.c"
#endif
#include "gc/array.c"
#include "delegates/delegates.c"
#include "gc/md_array.c"
#endif
