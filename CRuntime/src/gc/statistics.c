/* What System.GC tells. */
uint32_t il2_gc_used(void)
{
    uint32_t used = 0;
    if (il2_gc_limit != NULL) {
        uint8_t *end = __gc_objects + il2_gc_objects_size();
        for (uint8_t *object = il2_gc_next_object(__gc_objects); object != end;) {
            uint32_t size = il2_gc_size_of((il2_object *) object);
            used += size;
            object = il2_gc_next_object(object + size);
        }
    }
    return used;
}

bool il2_gc_has_references(const void *object)
{
    return ((const il2_object *) object)->type->references != 0;
}

#if IL2_GC_STATISTICS

int64_t il2_gc_allocated(void)
{
    return il2_gc_allocated_before + il2_gc_taken();
}

int32_t il2_gc_collections(void)
{
    return il2_gc_collection_count;
}

#endif
