/*
 * Arrays of several dimensions over any heap. All lengths are looked at before the size is judged,
 * as .NET does: a negative one is an overflow even if others are impossible.
 */
il2_object *il2_gc_alloc_md_array(int32_t rank, const int32_t *lengths, uint32_t element_size, const il2_type *type)
{
    uint64_t count = 1;
    bool is_impossible = false;
    for (int32_t i = 0; i < rank; i++) {
        if (lengths[i] < 0) {
            il2_throw_overflow();
        }
        count *= (uint32_t) lengths[i];
        is_impossible |= count > INT32_MAX;
        count = is_impossible ? INT32_MAX : count;
    }

    uint64_t size = IL2_MD_OFFSET((uint32_t) rank) + count * element_size;
    if (is_impossible || size > INT32_MAX) {
        il2_throw_out_of_memory();
    }

    il2_md_array *array = (il2_md_array *) il2_gc_alloc((uint32_t) size, type);
    array->length = (int32_t) count;
    memcpy(array->lengths, lengths, (uint32_t) rank * sizeof(int32_t));
    return &array->header;
}

il2_object *il2_gc_alloc_md_array_alike(const il2_md_array *array, int32_t rank, int32_t element_size)
{
    return il2_gc_alloc_md_array(rank, array->lengths, (uint32_t) element_size, array->header.type);
}
