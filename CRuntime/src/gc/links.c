/*
 * Weak references, dependent handles and finalizers: objects whose reference the collector treats in
 * a way of its own. All are in one list, which keeps none of them alive but the finalizers' ones.
 */
#if IL2_GC_WEAK || IL2_GC_DEPENDENT || IL2_GC_FINALIZERS
#define IL2_GC_LINKS 1

static il2_gc_link *il2_gc_links;

void il2_gc_add_link(void *object)
{
    il2_gc_link *link = object;
    link->next = il2_gc_links;
    il2_gc_links = link;
}

/* A finalizer's link belongs to nobody else. */
static void il2_gc_mark_finalizer_links(void)
{
#if IL2_GC_FINALIZERS
    for (il2_gc_link *link = il2_gc_links; link != NULL; link = link->next) {
        if (link->kind >= IL2_LINK_FINALIZER) {
            il2_gc_mark((uintptr_t) link);
        }
        if (link->kind == IL2_LINK_FINALIZABLE) {
            il2_gc_mark(link->target);
        }
    }
#endif
}

/* A value is reachable if its target is: until nothing is found any more. */
static void il2_gc_mark_dependents(void)
{
    il2_gc_finish_marking();
#if IL2_GC_DEPENDENT
    for (bool found = true; found;) {
        found = false;
        for (il2_gc_link *link = il2_gc_links; link != NULL; link = link->next) {
            bool keeps = link->kind == IL2_LINK_DEPENDENT && link->target != 0
                && !il2_gc_is_dead((uintptr_t) link) && !il2_gc_is_dead(link->target);
            if (keeps && il2_gc_is_dead(link->value)) {
                il2_gc_mark(link->value);
                il2_gc_finish_marking();
                found = true;
            }
        }
    }
#endif
}

/* Objects that are reachable no more stay until their finalizers have run, with all they refer to. */
static void il2_gc_queue_finalizers(void)
{
#if IL2_GC_FINALIZERS
    for (il2_gc_link *link = il2_gc_links; link != NULL; link = link->next) {
        if (link->kind == IL2_LINK_FINALIZER && il2_gc_is_dead(link->target)) {
            link->kind = IL2_LINK_FINALIZABLE;
        }
    }
    il2_gc_mark_finalizer_links();
    il2_gc_mark_dependents();
#endif
}

/* Clears references of these kinds to what is unreachable. */
static void il2_gc_clear_links(int32_t first, int32_t last)
{
#if IL2_GC_WEAK || IL2_GC_DEPENDENT
    for (il2_gc_link *link = il2_gc_links; link != NULL; link = link->next) {
        if (link->kind >= first && link->kind <= last && il2_gc_is_dead(link->target)) {
            link->target = 0;
            link->value = 0;
        }
    }
#else
    (void) first;
    (void) last;
#endif
}

/* Forgets links that are themselves unreachable. */
static void il2_gc_drop_links(void)
{
    for (il2_gc_link **place = &il2_gc_links; *place != NULL;) {
        if (il2_gc_is_dead((uintptr_t) *place)) {
            *place = (*place)->next;
        } else {
            place = &(*place)->next;
        }
    }
}

/* The order is .NET's: short weak references do not see what a finalizer brings back, long ones do. */
static void il2_gc_process_links(void)
{
    il2_gc_mark_finalizer_links();
    il2_gc_mark_dependents();
    il2_gc_clear_links(IL2_LINK_WEAK, IL2_LINK_WEAK);
    il2_gc_queue_finalizers();
    il2_gc_clear_links(IL2_LINK_LONG_WEAK, IL2_LINK_DEPENDENT);
    il2_gc_drop_links();
}

#else
#define IL2_GC_LINKS 0

void il2_gc_add_link(void *link)
{
    (void) link;
}

#endif

#if IL2_GC_FINALIZERS

/* Takes the first link that finalizes the object, or any object that is due, out of the list. */
static il2_gc_link *il2_gc_take_finalizer(uintptr_t object)
{
    for (il2_gc_link **place = &il2_gc_links; *place != NULL; place = &(*place)->next) {
        il2_gc_link *link = *place;
        if (object == 0 ? link->kind == IL2_LINK_FINALIZABLE : link->kind >= IL2_LINK_FINALIZER && link->target == object) {
            *place = link->next;
            return link;
        }
    }
    return NULL;
}

void il2_gc_suppress_finalizer(void *object)
{
    while (il2_gc_take_finalizer((uintptr_t) object) != NULL) {
    }
}

void il2_gc_reregister_finalizer(void *object)
{
    il2_finalizer_register((il2_object *) object);
}

/* Finalizers that allocate may come here again: the next one waits until they are done. */
void il2_gc_run_finalizers(void)
{
    static bool is_running;
    if (!is_running) {
        is_running = true;
#if IL2_HAS_TRIES
        /* No handler of the code that allocates gets an exception of a finalizer: it ends the program. */
        il2_frame *handlers = il2_eh_top;
        il2_eh_top = NULL;
#endif
        for (il2_gc_link *link; (link = il2_gc_take_finalizer(0)) != NULL;) {
            il2_finalizer_run((il2_object *) link->target);
        }
#if IL2_HAS_TRIES
        il2_eh_top = handlers;
#endif
        is_running = false;
    }
}

#endif
