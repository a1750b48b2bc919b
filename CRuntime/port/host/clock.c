/*
 * Time since start, by the names under which the HAL exports it on a microcontroller.
 */
#include <time.h>

static int64_t il2_clock_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t) now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Since it was first asked for: nobody else can tell when the program began. */
int64_t il2_time_milliseconds(void)
{
    static int64_t start;
    int64_t now = il2_clock_now();
    if (start == 0) {
        start = now;
    }
    return now - start;
}

int32_t il2_time_tick_count(void)
{
    return (int32_t) il2_time_milliseconds();
}

/* Milliseconds; -1 sleeps for ever. */
void il2_time_sleep(int32_t milliseconds)
{
    if (milliseconds < 0) {
        for (;;) {
            pause();
        }
    }
    int64_t end = il2_clock_now() + milliseconds;
    for (int64_t left; (left = end - il2_clock_now()) > 0;) {
        struct timespec rest = {.tv_sec = left / 1000, .tv_nsec = left % 1000 * 1000000};
        nanosleep(&rest, NULL);
    }
}
