/*
 * A test harness of the size that is needed: checks that are counted, text without the C library,
 * and exceptions that end where the test caught them. Runs on a host and on the emulator.
 */
enum outcome { VALUE, OVERFLOW, DIVIDE_BY_ZERO, OUT_OF_MEMORY };

static uint32_t passed;
static uint32_t failed;

static void *catcher[5];
static enum outcome thrown;

/* The outcome of a statement: VALUE, or what it threw. */
#define OUTCOME(statement) \
    (__builtin_setjmp(catcher) == 0 ? (__extension__({ statement; }), VALUE) : thrown)

__attribute__((noreturn)) static void throw(enum outcome what)
{
    thrown = what;
    __builtin_longjmp(catcher, 1);
}

void il2_throw_overflow(void)
{
    throw(OVERFLOW);
}

void il2_throw_divide_by_zero(void)
{
    throw(DIVIDE_BY_ZERO);
}

void il2_throw_out_of_memory(void)
{
    throw(OUT_OF_MEMORY);
}

void il2_throw_null_target(void)
{
    throw(OVERFLOW);
}

static void print(const char *text)
{
    int32_t length = 0;
    while (text[length] != 0) {
        length++;
    }
    il2_semihosting_write(IL2_STDOUT, (const uint8_t *) text, length);
}

static void print_number(uint64_t value, uint32_t base)
{
    char text[24];
    char *first = text + sizeof text - 1;
    *first = 0;
    do {
        *--first = "0123456789ABCDEF"[value % base];
        value /= base;
    } while (value != 0);
    print(first);
}

static void check(bool holds, const char *what)
{
    if (holds) {
        passed++;
        return;
    }
    failed++;
    print("FAILED: ");
    print(what);
    print("\n");
}

#define CHECK(condition) check(condition, #condition)
