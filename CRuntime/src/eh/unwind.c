/*
 * How an exception finds its handler (il2_eh.h). Each step of the second walk leaves the handlers that it passes before it jumps,
 * so that an exception out of a finally block finds the ones around it.
 */
enum { IL2_EH_UNHANDLED = 134 }; /* exit code: that of SIGABRT */

static const il2_region *il2_eh_next(const il2_region *region)
{
    return region->more ? region + 1 : region->outer;
}

#if IL2_HAS_FILTERS
/* An exception in a filter counts as a refusal (ECMA-335 I.12.4.2.5): a frame above all others catches it. */
static __attribute__((noinline)) bool il2_eh_passes_filter(const il2_region *region, il2_frame *frame, il2_object *exception)
{
    static const il2_region refusal = {NULL, NULL, 0, IL2_EH_CATCH, false};
    il2_frame guard;
    IL2_EH_ENTER(guard, &refusal);
    if (IL2_EH_LANDED(guard)) {
        return false;
    }
    bool passes = region->matches(frame, exception) != 0;
    IL2_EH_LEAVE(guard);
    return passes;
}
#endif

static bool il2_eh_handles(const il2_region *region, il2_frame *frame, il2_object *exception)
{
    switch (region->kind) {
    case IL2_EH_CATCH:
        return region->matches == NULL || region->matches(frame, exception) != 0;
#if IL2_HAS_FILTERS
    case IL2_EH_FILTER:
        return il2_eh_passes_filter(region, frame, exception);
#endif
    default:
        return false;
    }
}

void il2_eh_throw(void *thrown)
{
    il2_object *exception = thrown;
    for (il2_frame *frame = il2_eh_top; frame != NULL; frame = frame->previous) {
        for (const il2_region *region = frame->region; region != NULL; region = il2_eh_next(region)) {
            if (il2_eh_handles(region, frame, exception)) {
                const il2_unwind unwind = {exception, frame, region};
                il2_eh_resume(&unwind);
            }
        }
    }
}

static __attribute__((noreturn)) void il2_eh_land(il2_frame *frame, const il2_region *region)
{
    /* The handlers of this protected block do not protect each other. */
    frame->region = region->outer;
    if (region->outer == NULL) {
        il2_eh_top = frame->previous;
    }
    il2_eh_landing = region->landing;
    __asm volatile("" : : : "memory");
    __builtin_longjmp(frame->jump, 1);
}

void il2_eh_resume(const il2_unwind *unwind)
{
    il2_eh_current = *unwind;
    for (;;) {
        il2_frame *frame = il2_eh_top;
        if (frame == NULL) {
            il2_exit(IL2_EH_UNHANDLED);
        }
        for (const il2_region *region = frame->region; region != NULL; region = il2_eh_next(region)) {
            if ((frame == il2_eh_current.frame && region == il2_eh_current.region) || region->kind == IL2_EH_FINALLY) {
                il2_eh_land(frame, region);
            }
        }
        il2_eh_top = frame->previous;
    }
}

void il2_eh_run_finally_blocks(void *exception)
{
    const il2_unwind unwind = {exception, NULL, NULL};
    il2_eh_resume(&unwind);
}
