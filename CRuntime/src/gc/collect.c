/*
 * A collection: marks what static fields and the stack reach, then takes the marks for the starts of
 * objects. What was not reached is thereby free; its bytes are not looked at.
 */
#if IL2_GC_STATISTICS
static int32_t il2_gc_collection_count;
static int64_t il2_gc_allocated_before;
static uint8_t *il2_gc_area;

/* Bytes that went out of the area from which objects are allocated. */
static int64_t il2_gc_taken(void)
{
    return il2_gc_free - il2_gc_area;
}
#endif

#if IL2_GC_STRESS || defined(__SANITIZE_ADDRESS__)
/* Makes objects that were not reached unusable. */
static void il2_gc_destroy_dead(void)
{
    for (uint32_t word = 0; word < il2_gc_words(); word++) {
        uint32_t dead = __gc_starts[word] & ~__gc_marks[word];
        for (; dead != 0; dead &= dead - 1) {
            uint8_t *object = __gc_objects + word * IL2_GC_BYTES_PER_WORD + (uint32_t) __builtin_ctz(dead) * IL2_GC_GRANULE;
            uint32_t size = il2_gc_size_of((il2_object *) object);
            memset(object, 0xD5, size - IL2_GC_GAP);
            IL2_GC_FORBID(object, size);
        }
    }
}
#endif

static void il2_gc_sweep(void)
{
#if IL2_GC_STRESS || defined(__SANITIZE_ADDRESS__)
    il2_gc_destroy_dead();
#endif
    for (uint32_t word = 0; word < il2_gc_words(); word++) {
        __gc_starts[word] = __gc_marks[word];
        __gc_marks[word] = 0;
    }
#if IL2_GC_STATISTICS
    il2_gc_allocated_before += il2_gc_taken();
    il2_gc_area = __gc_objects;
    il2_gc_collection_count++;
#endif
    il2_gc_free = __gc_objects;
    il2_gc_limit = __gc_objects;
}

/* Called with the lowest address of the stack that may hold references. */
static void il2_gc_collect_from(const uintptr_t *stack)
{
    il2_object *waiting[IL2_GC_STACK_LENGTH];
    il2_gc_stack = waiting;
    il2_gc_mark_range(il2_port_roots_start(), il2_port_roots_end());
    il2_gc_mark_range(stack, il2_port_stack_end());
#if IL2_GC_LINKS
    il2_gc_process_links();
#else
    il2_gc_finish_marking();
#endif
    il2_gc_sweep();
}

void il2_gc_collect(void)
{
    if (il2_gc_limit != NULL) {
        il2_port_with_registers_on_stack(il2_gc_collect_from);
    }
}
