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

#endif
