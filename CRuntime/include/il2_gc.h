/*
 * Allocation and collection. The allocator is one of src/gc/leak.c and src/gc/allocate.c, as IL2_GC
 * says; generated code and libraries see this alone.
 */
#ifndef IL2_GC_H
#define IL2_GC_H

/*
 * A new object of `size` bytes, header included and below 2^31, whose bytes after the header are
 * zero. Its address is a multiple of 8. Throws OutOfMemoryException if no room is left. Not from an
 * interrupt.
 */
il2_object *il2_gc_alloc(uint32_t size, const il2_type *type);

/*
 * A new array of `length` zeroed elements. Throws OverflowException for a negative length and
 * OutOfMemoryException if no room is left. Not from an interrupt.
 */
il2_array *il2_gc_alloc_array(int32_t length, uint32_t element_size, const il2_type *type);

/* The same for a string of `length` zeroed code units, and the zero that ends it. */
il2_string *il2_gc_alloc_string(int32_t length, const il2_type *type);

#if IL2_GC == IL2_GC_MARK_SWEEP

/*
 * What the collector needs of a type; fields of every type record. `size` counts the bytes of an
 * object, or those of an array before its elements, a string's final zero included. `element` is the
 * size of an element, 0 for other objects. `references` says where an object or an element holds
 * references: IL2_GC_AT for each, or IL2_GC_TABLE.
 */
#define IL2_GC_TYPE_FIELDS \
    IL2_GC_SIZE size; \
    IL2_GC_SIZE element; \
    uintptr_t references;

/* The word at this offset behind the header, or of an element. Bit 0 is left for IL2_GC_TABLE. */
#define IL2_GC_AT(offset) ((uintptr_t) 2 << (offset) / sizeof(void *))
#define IL2_GC_FIELD(type, field) IL2_GC_AT(offsetof(type, field) - sizeof(il2_object))

/* Runs of such words, for types that are too big for a bit each: first, count, ..., and a count of 0. */
#define IL2_GC_TABLE(runs) ((uintptr_t) (runs) + 1)

/* A static field that holds references: it lies among the roots. */
#if defined(__arm__)
#define IL2_ROOT __attribute__((section(".bss.il2_roots")))
#define IL2_ROOT_WITH_VALUE __attribute__((section(".il2_roots")))
#else
#define IL2_ROOT __attribute__((section("il2_roots")))
#define IL2_ROOT_WITH_VALUE IL2_ROOT
#endif

/* Frees all objects that nothing refers to. Not from an interrupt. */
void il2_gc_collect(void);

/* Bytes of all objects in the heap, and of all that were ever allocated (if IL2_GC_STATISTICS). */
uint32_t il2_gc_used(void);
int64_t il2_gc_allocated(void);

/* Collections so far (if IL2_GC_STATISTICS). */
int32_t il2_gc_collections(void);

#else

#define IL2_GC_TYPE_FIELDS
#define IL2_ROOT
#define IL2_ROOT_WITH_VALUE

static inline void il2_gc_collect(void)
{
}

uint32_t il2_gc_used(void);

static inline int64_t il2_gc_allocated(void)
{
    return il2_gc_used();
}

static inline int32_t il2_gc_collections(void)
{
    return 0;
}

#endif

/* A new object in memory of its own, for when nothing can be allocated. */
static inline il2_object *il2_object_reset(void *object, size_t size, const il2_type *type)
{
    __builtin_memset(object, 0, size);
    ((il2_object *) object)->type = type;
    return object;
}

/* True for an object that lies in the heap, not in flash. */
bool il2_gc_is_in_heap(const void *object);

/* The object is alive until here. */
static inline void il2_gc_keep_alive(void *object)
{
    __asm volatile("" : : "r"(object) : "memory");
}

/*
 * An object that refers to another one in a way of its own (Il2Mcu.Runtime.Link): neither `target`
 * nor `value` keeps anything alive by itself. Links are known to the collector once they were added.
 */
typedef struct il2_gc_link {
    il2_object header;
    uintptr_t target;
    uintptr_t value;
    struct il2_gc_link *next;
    int32_t kind;
} il2_gc_link;

enum {
    IL2_LINK_WEAK, /* target becomes null when it is unreachable */
    IL2_LINK_LONG_WEAK, /* and when its finalizer cannot bring it back */
    IL2_LINK_DEPENDENT, /* target keeps value alive, and is long weak */
    IL2_LINK_FINALIZER, /* target is to be finalized when it is unreachable */
    IL2_LINK_FINALIZABLE, /* and now is */
};

/* Makes a link known. */
void il2_gc_add_link(void *link);

/* The same, told apart by what the collector has to do for them. */
static inline void il2_gc_add_dependent(void *link)
{
    il2_gc_add_link(link);
}

static inline void il2_gc_add_finalizer(void *link)
{
    il2_gc_add_link(link);
}

/* True if the object, or its elements, hold references. */
bool il2_gc_has_references(const void *object);

#if IL2_GC_FINALIZERS

/* Takes the object's finalizers out, or adds one: GC.SuppressFinalize, GC.ReRegisterForFinalize. */
void il2_gc_suppress_finalizer(void *object);
void il2_gc_reregister_finalizer(void *object);

/* Runs all finalizers that are due. Not from an interrupt. */
void il2_gc_run_finalizers(void);

/* Managed: makes the object known as one to be finalized; runs its finalizer. */
void il2_finalizer_register(il2_object *object);
void il2_finalizer_run(il2_object *object);

#else

static inline void il2_gc_suppress_finalizer(void *object)
{
    (void) object;
}

static inline void il2_gc_reregister_finalizer(void *object)
{
    (void) object;
}

static inline void il2_gc_run_finalizers(void)
{
}

#endif

#endif
