/*
 * Allocation. The implementation is one file of src/gc; all keep this contract.
 */
#ifndef IL2_GC_H
#define IL2_GC_H

/*
 * A new object of `size` bytes, header included, whose bytes after the header are zero. Its address
 * is a multiple of 8. Throws OutOfMemoryException if no room is left. Not from an interrupt.
 */
il2_object *il2_gc_alloc(uint32_t size, const il2_type *type);


/*
 * A new array of `length` zeroed elements. Throws OverflowException for a negative length and
 * OutOfMemoryException if no room is left. Not from an interrupt.
 */
il2_array *il2_gc_alloc_array(int32_t length, uint32_t element_size, const il2_type *type);

/* The same for a string of `length` zeroed code units, and the zero that ends it. */
il2_string *il2_gc_alloc_string(int32_t length, const il2_type *type);

#endif
