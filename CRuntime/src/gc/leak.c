/*
 * The simplest heap: allocation moves a mark through the RAM between the linker's symbols, and
 * nothing is ever freed. RAM is not cleared at start-up, so each object is cleared here.
 */
extern uint8_t __heap_start[];
extern uint8_t __heap_end[];

/* Bytes in use. A count and not a pointer, so that it lies in .bss and needs no initial value. */
static uint32_t il2_gc_bytes;

il2_object *il2_gc_alloc(uint32_t size, const il2_type *type)
{
    uint32_t free = (uint32_t) (__heap_end - __heap_start) - il2_gc_bytes;
    uint32_t rounded = (size + 7) & ~(uint32_t) 7;
    if (size > free || rounded > free) {
        il2_throw_out_of_memory();
    }

    il2_object *object = (il2_object *) (__heap_start + il2_gc_bytes);
    il2_gc_bytes += rounded;
    memset(object, 0, rounded);
    object->type = type;
    return object;
}

uint32_t il2_gc_used(void)
{
    return il2_gc_bytes;
}

bool il2_gc_is_in_heap(const void *object)
{
    return (uintptr_t) object - (uintptr_t) __heap_start < (uintptr_t) (__heap_end - __heap_start);
}

/* Links never change: nothing becomes unreachable. */
void il2_gc_add_link(void *link)
{
    (void) link;
}

/* Nobody keeps a list of references, so anything may hold some; only pinning asks. */
bool il2_gc_has_references(const void *object)
{
    (void) object;
    return false;
}
