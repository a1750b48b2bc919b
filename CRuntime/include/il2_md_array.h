/*
 * Arrays of several dimensions (ECMA-335 II.14.2). What does not look at dimensions sees an array:
 * the total length lies where the length of a vector does. All lower bounds are zero.
 *
 *   +0 type
 *   +4 length (of all elements)
 *   +8 length of each dimension, the first one first
 *   .. elements in row-major order, from the next multiple of 8
 */
#ifndef IL2_MD_ARRAY_H
#define IL2_MD_ARRAY_H

typedef struct il2_md_array {
    il2_object header;
    int32_t length;
    int32_t lengths[];
} il2_md_array;

/* Bytes between the start of an array of so many dimensions and its first element. */
#define IL2_MD_OFFSET(rank) ((offsetof(il2_md_array, lengths) + (rank) * sizeof(int32_t) + 7) / 8 * 8)

/* Address of the first element of an array of so many dimensions. */
#define IL2_MD_ELEMENTS(element, rank, array) ((element *) ((uint8_t *) (array) + IL2_MD_OFFSET(rank)))

/* Length of one dimension. */
#define IL2_MD_LENGTH(array, dimension) (((const il2_md_array *) (array))->lengths[dimension])

_Static_assert(offsetof(il2_md_array, length) == offsetof(il2_array, length), "the total length lies where that of a vector does");

/*
 * A new array of zeroed elements. Throws OverflowException for a negative length and
 * OutOfMemoryException if no room is left. Not from an interrupt.
 */
il2_object *il2_gc_alloc_md_array(int32_t rank, const int32_t *lengths, uint32_t element_size, const il2_type *type);

/* A new array of zeroed elements with the type and the lengths of another. */
il2_object *il2_gc_alloc_md_array_alike(const il2_md_array *array, int32_t rank, int32_t element_size);

#endif
