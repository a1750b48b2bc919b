/*
 * The heap: two bitmaps with a bit for each 8 bytes, then the objects. A bit of the first says that an
 * object starts there, one of the second that the collector has reached it; between collections
 * all marks are clear. Whatever lies between objects is free: there is no list of it, free areas are
 * found by walking from object to object, and neighbours are one area by themselves.
 */
extern uint8_t __heap_start[];
extern uint8_t __heap_end[];

/* The parts of the heap, which the linker computes: 8 bytes of bitmaps for 256 of objects. */
extern uint32_t __gc_starts[];
extern uint32_t __gc_marks[];
extern uint8_t __gc_objects[];

enum { IL2_GC_GRANULE = 8, IL2_GC_BYTES_PER_WORD = 32 * IL2_GC_GRANULE };

#if defined(__SANITIZE_ADDRESS__)
/* Free memory, and some bytes behind each object, must not be touched: the sanitizer says who does. */
#include <sanitizer/asan_interface.h>
enum { IL2_GC_GAP = 16 };
#define IL2_GC_NOT_SANITIZED __attribute__((no_sanitize("address")))
#define IL2_GC_FORBID(address, size) ASAN_POISON_MEMORY_REGION(address, size)
#define IL2_GC_ALLOW(address, size) ASAN_UNPOISON_MEMORY_REGION(address, size)
#else
enum { IL2_GC_GAP = 0 };
#define IL2_GC_NOT_SANITIZED
#define IL2_GC_FORBID(address, size) ((void) (address), (void) (size))
#define IL2_GC_ALLOW(address, size) ((void) (address), (void) (size))
#endif

/* The free area from which objects are allocated; both are null before the first allocation. */
static uint8_t *il2_gc_free;
static uint8_t *il2_gc_limit;

static inline uintptr_t il2_gc_objects_size(void)
{
    return (uintptr_t) (__heap_end - __gc_objects) & ~(uintptr_t) (IL2_GC_GRANULE - 1);
}

static inline uint32_t il2_gc_words(void)
{
    return (uint32_t) (__gc_marks - __gc_starts);
}

/* Place of an object's bit in the bitmaps. */
static inline uint32_t il2_gc_word(uintptr_t offset)
{
    return (uint32_t) (offset / IL2_GC_BYTES_PER_WORD);
}

static inline uint32_t il2_gc_bit(uintptr_t offset)
{
    return (uint32_t) 1 << (offset / IL2_GC_GRANULE % 32);
}

static inline uint32_t il2_gc_rounded(uint32_t size)
{
    return (size + IL2_GC_GAP + IL2_GC_GRANULE - 1) & ~(uint32_t) (IL2_GC_GRANULE - 1);
}

/* Bytes that the object takes of the heap. */
static uint32_t il2_gc_size_of(const il2_object *object)
{
    const il2_type *type = object->type;
    uint32_t size = type->size;
    if (type->element != 0) {
        size += type->element * (uint32_t) ((const il2_array *) object)->length;
    }
    return il2_gc_rounded(size);
}

bool il2_gc_is_in_heap(const void *object)
{
    return (uintptr_t) object - (uintptr_t) __gc_objects < il2_gc_objects_size();
}

/* The first object at this address or above, or the heap's end. */
static uint8_t *il2_gc_next_object(const uint8_t *from)
{
    uintptr_t offset = (uintptr_t) (from - __gc_objects);
    uint32_t word = il2_gc_word(offset);
    uint32_t bits = ~(uint32_t) 0 << (offset / IL2_GC_GRANULE % 32);
    for (; word < il2_gc_words(); word++, bits = ~(uint32_t) 0) {
        bits &= __gc_starts[word];
        if (bits != 0) {
            return __gc_objects + word * IL2_GC_BYTES_PER_WORD + (uint32_t) __builtin_ctz(bits) * IL2_GC_GRANULE;
        }
    }
    return __gc_objects + il2_gc_objects_size();
}
