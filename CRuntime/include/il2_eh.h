/*
 * Exceptions that the runtime itself raises. They are managed methods that construct and throw the
 * exception of that name; only what a program can raise is linked. None of them returns.
 */
#ifndef IL2_EH_H
#define IL2_EH_H

#define IL2_THROWS __attribute__((noreturn, cold))

IL2_THROWS void il2_throw_null_reference(void);
IL2_THROWS void il2_throw_index_out_of_range(void);
IL2_THROWS void il2_throw_divide_by_zero(void);
IL2_THROWS void il2_throw_overflow(void);
IL2_THROWS void il2_throw_arithmetic(void);
IL2_THROWS void il2_throw_invalid_cast(il2_string *actual, il2_string *wanted);
IL2_THROWS void il2_throw_out_of_memory(void);
IL2_THROWS void il2_throw_array_type_mismatch(void);
IL2_THROWS void il2_throw_null_target(void);

/*
 * Protected blocks. A method that has some puts one frame into a chain while it is inside one of them; the frame names the
 * handlers that protect the code at hand. A throw walks the chain twice (ECMA-335 I.12.4.2.5): once to find the handler, while
 * filters run above everything; once to run the finally blocks on the way and to go there.
 */
typedef struct il2_frame il2_frame;

enum { IL2_EH_CATCH, IL2_EH_FILTER, IL2_EH_FINALLY };

/* A handler in a method's table; in flash. */
typedef struct il2_region {
    const struct il2_region *outer;                              /* first handler of the protected block around this one */
    int32_t (*matches)(il2_frame *frame, il2_object *exception); /* NULL: takes every exception */
    uint16_t landing;                                            /* number of the place in the method where it begins */
    uint8_t kind;
    bool more; /* the next in the table is of the same protected block */
} il2_region;

struct il2_frame {
    il2_frame *previous;
    const il2_region *region; /* first handler of the innermost protected block */
    void *jump[5];            /* __builtin_setjmp */
};

/* An exception on its way to its handler. */
typedef struct il2_unwind {
    il2_object *exception;
    il2_frame *frame;
    const il2_region *region;
} il2_unwind;

#if IL2_HAS_TRIES
static il2_frame *il2_eh_top;
static IL2_ROOT il2_unwind il2_eh_current;
static uint32_t il2_eh_landing;
#endif

#define IL2_EH_ENTER(frame, handlers) \
    ((frame).previous = il2_eh_top, (frame).region = (handlers), il2_eh_top = &(frame))
#define IL2_EH_LEAVE(frame) (il2_eh_top = (frame).previous)

/* True when an exception comes. Memory may have changed since the block was entered: the barrier says so to the compiler. */
#define IL2_EH_LANDED(frame) \
    (__builtin_setjmp((frame).jump) != 0 && ({ __asm volatile("" : : : "memory"); true; }))

#if IL2_HAS_TRIES
/* Brings the exception to its handler; returns if there is none. */
void il2_eh_throw(void *exception);

/* Nobody takes the exception: as in .NET the finally blocks on the way out run, and the program ends. */
__attribute__((noreturn)) void il2_eh_run_finally_blocks(void *exception);

/* Goes on with the second walk at the end of a finally block. */
__attribute__((noreturn)) void il2_eh_resume(const il2_unwind *unwind);
#else
#define il2_eh_throw(exception) ((void) (exception))
#define il2_eh_run_finally_blocks(exception) ((void) (exception))
#endif

#endif
