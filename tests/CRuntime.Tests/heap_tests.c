/*
 * The bump heap, to its last byte.
 */
extern uint8_t __heap_start[];
extern uint8_t __heap_end[];

struct il2_type {
    int32_t id;
};

static const il2_type some_type = {7};

static void test_heap(void)
{
    uint32_t size = (uint32_t) (__heap_end - __heap_start);
    memset(__heap_start, 0xAA, size);

    il2_object *first = il2_gc_alloc(sizeof(il2_object) + 1, &some_type);
    CHECK((uint8_t *) first == __heap_start);
    CHECK(first->type->id == 7);
    CHECK(((uint8_t *) first)[sizeof(il2_object)] == 0);

    /* Sizes near 2^32 must not wrap round to something that fits. */
    CHECK(OUTCOME(il2_gc_alloc(UINT32_MAX, &some_type)) == OUT_OF_MEMORY);
    CHECK(OUTCOME(il2_gc_alloc(UINT32_MAX - 7, &some_type)) == OUT_OF_MEMORY);
    CHECK(OUTCOME(il2_gc_alloc(size, &some_type)) == OUT_OF_MEMORY);

    uint32_t rest = size - (uint32_t) (sizeof(il2_object) + 1 + 7) / 8 * 8;
    il2_object *last = il2_gc_alloc(rest, &some_type);
    CHECK((uintptr_t) last % 8 == 0);
    CHECK((uint8_t *) last + rest == __heap_end);
    CHECK(((uint8_t *) last)[rest - 1] == 0);
    CHECK(OUTCOME(il2_gc_alloc(8, &some_type)) == OUT_OF_MEMORY);
}

static void test_layout(void)
{
    il2_array array;
    CHECK((uint8_t *) IL2_ARRAY_ELEMENTS(uint8_t, &array) == (uint8_t *) &array + IL2_ARRAY_OFFSET(8));
    CHECK(IL2_ARRAY_OFFSET(8) % 8 == 0 && IL2_ARRAY_OFFSET(4) == offsetof(il2_array, length) + 4);
}
