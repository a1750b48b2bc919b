/*
 * Marking. Objects that were reached but not yet looked into wait on a short stack; those for which it
 * has no room are told from others by their bits: reached, but no start of an object. Interrupts go
 * on meanwhile, so objects themselves are not written to.
 */
enum { IL2_GC_STACK_LENGTH = 32 };

static il2_object **il2_gc_stack;
static uint32_t il2_gc_depth;
static bool il2_gc_is_stack_full;

static inline bool il2_gc_is_marked(uintptr_t offset)
{
    return (__gc_marks[il2_gc_word(offset)] & il2_gc_bit(offset)) != 0;
}

/* True for an object of the heap that has not been reached. */
static bool il2_gc_is_dead(uintptr_t object)
{
    uintptr_t offset = object - (uintptr_t) __gc_objects;
    return offset < il2_gc_objects_size() && !il2_gc_is_marked(offset);
}

/* Reaches an object. Those outside of the heap are in flash and refer to nothing inside. */
static void il2_gc_mark(uintptr_t object)
{
    if (!il2_gc_is_dead(object)) {
        return;
    }

    uintptr_t offset = object - (uintptr_t) __gc_objects;
    uint32_t word = il2_gc_word(offset);
    uint32_t bit = il2_gc_bit(offset);
    __gc_marks[word] |= bit;
    if (((const il2_object *) object)->type->references == 0) {
        return;
    }
    if (il2_gc_depth == IL2_GC_STACK_LENGTH) {
        __gc_starts[word] &= ~bit;
        il2_gc_is_stack_full = true;
        return;
    }
    il2_gc_stack[il2_gc_depth++] = (il2_object *) object;
}

/* Reaches what the words of an object or element refer to. */
static void il2_gc_mark_words(const uintptr_t *words, uintptr_t references)
{
#if IL2_GC_TABLES
    if ((references & 1) != 0) {
        for (const uint32_t *run = (const uint32_t *) (references - 1); run[1] != 0; run += 2) {
            for (uint32_t i = 0; i < run[1]; i++) {
                il2_gc_mark(words[run[0] + i]);
            }
        }
        return;
    }
#endif
    while ((references >>= 1) != 0) {
        if ((references & 1) != 0) {
            il2_gc_mark(*words);
        }
        words++;
    }
}

static void il2_gc_mark_contents(const il2_object *object)
{
    const il2_type *type = object->type;
    if (type->element == 0) {
        il2_gc_mark_words((const uintptr_t *) (object + 1), type->references);
        return;
    }

    const uint8_t *element = (const uint8_t *) object + type->size;
    for (int32_t left = ((const il2_array *) object)->length; left != 0; left--) {
        il2_gc_mark_words((const uintptr_t *) element, type->references);
        element += type->element;
    }
}

static void il2_gc_empty_stack(void)
{
    while (il2_gc_depth != 0) {
        il2_gc_mark_contents(il2_gc_stack[--il2_gc_depth]);
    }
}

/* Reaches everything that can be reached from what was reached. */
static void il2_gc_finish_marking(void)
{
    il2_gc_empty_stack();
    while (il2_gc_is_stack_full) {
        il2_gc_is_stack_full = false;
        for (uint32_t word = 0; word < il2_gc_words(); word++) {
            for (uint32_t waiting; (waiting = __gc_marks[word] & ~__gc_starts[word]) != 0;) {
                uint32_t index = (uint32_t) __builtin_ctz(waiting);
                __gc_starts[word] |= (uint32_t) 1 << index;
                il2_gc_mark_contents((il2_object *) (__gc_objects + word * IL2_GC_BYTES_PER_WORD + index * IL2_GC_GRANULE));
                il2_gc_empty_stack();
            }
        }
    }
}

/* Reaches the object into which an address points, if there is one. */
static void il2_gc_mark_address(uintptr_t address)
{
    uintptr_t offset = address - (uintptr_t) __gc_objects;
    if (offset >= il2_gc_objects_size()) {
        return;
    }

    uint32_t word = il2_gc_word(offset);
    uint32_t bits = (__gc_starts[word] | __gc_marks[word]) & (il2_gc_bit(offset) * 2 - 1);
    while (bits == 0) {
        if (word == 0) {
            return;
        }
        word--;
        bits = __gc_starts[word] | __gc_marks[word];
    }

    uint32_t index = 31 - (uint32_t) __builtin_clz(bits);
    const il2_object *object = (const il2_object *) (__gc_objects + word * IL2_GC_BYTES_PER_WORD + index * IL2_GC_GRANULE);
    if (address - (uintptr_t) object < il2_gc_size_of(object)) {
        il2_gc_mark((uintptr_t) object);
    }
}

/* Reaches what any word between two addresses points to: nobody knows which words are references. */
IL2_GC_NOT_SANITIZED static void il2_gc_mark_range(const uintptr_t *from, const uintptr_t *end)
{
    for (; from < end; from++) {
        il2_gc_mark_address(*from);
    }
}
