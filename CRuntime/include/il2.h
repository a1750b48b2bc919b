/*
 * The C runtime as generated code sees it. Generated C consists of one translation unit:
 * configuration macros, this header, types and functions, the runtime's .c files, the vector table.
 */
#ifndef IL2_H
#define IL2_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "il2_config.h"

#include "il2_object.h"
#include "il2_md_array.h"
#include "il2_codegen.h"
#include "il2_gc.h"
#include "il2_delegate.h"
#include "il2_eh.h"
#include "il2_memory.h"
#include "il2_arith.h"
#include "il2_trap.h"
#include "il2_convert.h"
#include "il2_math.h"
#include "il2_port.h"
#include "il2_mmio.h"

#endif
