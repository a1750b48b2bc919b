/*
 * Arrays and strings over any heap. The size is computed in 64 bits: an impossible one is refused
 * as out of memory before it could wrap around.
 */
static il2_array *il2_gc_alloc_elements(int32_t length, uint32_t extra, uint32_t element_size, const il2_type *type)
{
    if (length < 0) {
        il2_throw_overflow();
    }

    uint64_t size = IL2_ARRAY_OFFSET(8) + ((uint64_t) (uint32_t) length + extra) * element_size;
    if (size > INT32_MAX) {
        il2_throw_out_of_memory();
    }

    il2_array *array = (il2_array *) il2_gc_alloc((uint32_t) size, type);
    array->length = length;
    return array;
}

il2_array *il2_gc_alloc_array(int32_t length, uint32_t element_size, const il2_type *type)
{
    return il2_gc_alloc_elements(length, 0, element_size, type);
}

il2_string *il2_gc_alloc_string(int32_t length, const il2_type *type)
{
    return (il2_string *) il2_gc_alloc_elements(length, 1, sizeof(uint16_t), type);
}
