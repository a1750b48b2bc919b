/*
 * Allocation goes upwards through a free area; then the next area that is big enough is looked for,
 * then a collection is made and the search begins again at the heap's start.
 */

/* Room in an area above the present one, or null. The present area stays if more is left of it. */
static uint8_t *il2_gc_find(uint32_t size)
{
    uint8_t *area = il2_gc_limit;
    uint8_t *end = __gc_objects + il2_gc_objects_size();
    for (;;) {
        uint8_t *next = il2_gc_next_object(area);
        if ((uintptr_t) (next - area) >= size) {
            if ((uintptr_t) (next - area) - size >= (uintptr_t) (il2_gc_limit - il2_gc_free)) {
#if IL2_GC_STATISTICS
                il2_gc_allocated_before += il2_gc_taken();
                il2_gc_area = area;
#endif
                il2_gc_free = area + size;
                il2_gc_limit = next;
            }
#if IL2_GC_STATISTICS
            else {
                il2_gc_allocated_before += size;
            }
#endif
            return area;
        }
        if (next == end) {
            return NULL;
        }
        area = next + il2_gc_size_of((il2_object *) next);
    }
}

static void il2_gc_start(void)
{
    memset(__gc_starts, 0, (size_t) ((uint8_t *) __gc_objects - (uint8_t *) __gc_starts));
    IL2_GC_FORBID(__gc_objects, il2_gc_objects_size());
    il2_gc_free = __gc_objects;
    il2_gc_limit = __gc_objects;
#if IL2_GC_STATISTICS
    il2_gc_area = __gc_objects;
#endif
}

/* Room where the present area has none. */
IL2_NO_INLINE static uint8_t *il2_gc_make_room(uint32_t size)
{
    if (il2_gc_limit == NULL) {
        il2_gc_start();
    }

    uint8_t *room = il2_gc_find(size);
    if (room == NULL) {
        il2_gc_collect();
        il2_gc_run_finalizers();
        room = il2_gc_find(size);
        if (room == NULL) {
            /* What has been finalized is free only now. */
            il2_gc_collect();
            room = il2_gc_find(size);
        }
        if (room == NULL) {
            il2_throw_out_of_memory();
        }
    }
    return room;
}

il2_object *il2_gc_alloc(uint32_t size, const il2_type *type)
{
#if IL2_GC_STRESS
    il2_gc_collect();
    il2_gc_run_finalizers();
#endif
    uint32_t rounded = il2_gc_rounded(size);
    uint8_t *room = il2_gc_free;
    if (IL2_UNLIKELY(rounded > (uintptr_t) (il2_gc_limit - room))) {
        room = il2_gc_make_room(rounded);
    } else {
        il2_gc_free = room + rounded;
    }

    uintptr_t offset = (uintptr_t) (room - __gc_objects);
    __gc_starts[il2_gc_word(offset)] |= il2_gc_bit(offset);
    IL2_GC_ALLOW(room, rounded - IL2_GC_GAP);
    for (uint32_t *word = (uint32_t *) room; word != (uint32_t *) (room + rounded - IL2_GC_GAP); word += 2) {
        word[0] = 0;
        word[1] = 0;
        __asm volatile(""); /* a loop, not a call of memset */
    }
    il2_object *object = (il2_object *) room;
    object->type = type;
    return object;
}
