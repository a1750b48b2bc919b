/*
 * Copying and filling at all alignments, lengths and overlaps, byte by byte; unaligned access.
 */
#define AREA 64

static uint8_t area[AREA];
static uint8_t expected[AREA];

static void fill_areas(void)
{
    for (uint32_t i = 0; i < AREA; i++) {
        area[i] = expected[i] = (uint8_t) (i * 7 + 1);
    }
}

static bool areas_are_equal(void)
{
    for (uint32_t i = 0; i < AREA; i++) {
        if (area[i] != expected[i]) {
            return false;
        }
    }
    return true;
}

/* Moves within `expected` by way of a copy, which is right for every overlap. */
static void move_expected(uint32_t to, uint32_t from, uint32_t count)
{
    uint8_t copy[AREA];
    for (uint32_t i = 0; i < count; i++) {
        copy[i] = expected[from + i];
    }
    for (uint32_t i = 0; i < count; i++) {
        expected[to + i] = copy[i];
    }
}

static void test_moves(void)
{
    for (uint32_t count = 0; count <= 20; count++) {
        for (uint32_t from = 20; from < 28; from++) {
            for (uint32_t to = 0; to < 44; to++) {
                fill_areas();
                move_expected(to, from, count);
                bool overlaps = to < from + count && from < to + count;
                if (overlaps || (to & 1) == 0) {
                    CHECK(memmove(area + to, area + from, count) == area + to);
                } else {
                    CHECK(memcpy(area + to, area + from, count) == area + to);
                }
                check(areas_are_equal(), "moved bytes");
            }
        }
    }
}

static void test_fill_and_compare(void)
{
    for (uint32_t count = 0; count <= 17; count++) {
        for (uint32_t to = 0; to < 8; to++) {
            fill_areas();
            for (uint32_t i = 0; i < count; i++) {
                expected[to + i] = 0x85;
            }
            CHECK(memset(area + to, 0x12385, count) == area + to);
            check(areas_are_equal(), "filled bytes");
        }
    }

    CHECK(memcmp("abc", "abd", 2) == 0);
    CHECK(memcmp("abc", "abd", 3) < 0);
    CHECK(memcmp("\xFF", "\x01", 1) > 0);
}

static void test_unaligned_access(void)
{
    for (uint32_t offset = 0; offset < 8; offset++) {
        fill_areas();
        il2_store_unaligned_i8(area + offset, -0x0123456789ABCDEF);
        CHECK(il2_load_unaligned_i8(area + offset) == -0x0123456789ABCDEF);
        CHECK(area[offset] == 0x11 && area[offset + 7] == 0xFE);
        il2_store_unaligned_r8(area + offset, 2.5);
        CHECK(il2_load_unaligned_r8(area + offset) == 2.5);
        il2_store_unaligned_r4(area + offset, -1.5f);
        CHECK(il2_load_unaligned_r4(area + offset) == -1.5f);
        il2_store_unaligned_u2(area + offset, 0xBEEF);
        CHECK(il2_load_unaligned_i2(area + offset) == (int16_t) 0xBEEF);
    }
}
