/*
 * From the process's main to managed code: heap, command line, and a stack of a known size, below
 * which nothing is mapped. A stack overflow ends as under .NET, with a message and code 134.
 */
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>

#define IL2_TEXT(value) #value
#define IL2_TEXT_OF(value) IL2_TEXT(value)

__asm(
    ".pushsection .bss\n\t.balign 64\n\t.globl __heap_start\n\t.globl __heap_end\n"
    "__heap_start:\n\t.skip " IL2_TEXT_OF(IL2_HEAP_SIZE) "\n__heap_end:\n"
    "\t.globl __gc_starts\n\t.globl __gc_marks\n\t.globl __gc_objects\n"
    "\t.set __gc_starts, __heap_start\n"
    "\t.set __gc_marks, __heap_start + 4 * ((" IL2_TEXT_OF(IL2_HEAP_SIZE) " + 263) / 264)\n"
    "\t.set __gc_objects, __heap_start + 8 * ((" IL2_TEXT_OF(IL2_HEAP_SIZE) " + 263) / 264)\n"
    "\t.popsection");

enum { IL2_GUARD_SIZE = 1 << 20, IL2_EXIT_STACK_OVERFLOW = 134 };

/* The lowest address of the program's stack; the guard lies below. */
static uint8_t *il2_stack_start;

static void il2_process_on_fault(int signal_number, siginfo_t *info, void *context)
{
    (void) context;
    uint8_t *address = info->si_addr;
    if (address >= il2_stack_start - IL2_GUARD_SIZE && address < il2_stack_start) {
        static const char message[] = "Stack overflow.\n";
        il2_semihosting_write(IL2_STDERR, (const uint8_t *) message, sizeof message - 1);
        _exit(IL2_EXIT_STACK_OVERFLOW);
    }

    /* Something else: the fault happens again, without a handler. */
    signal(signal_number, SIG_DFL);
}

static void il2_process_watch_stack(void)
{
    static uint8_t own_stack[64 * 1024];
    stack_t stack = {.ss_sp = own_stack, .ss_size = sizeof own_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_sigaction = il2_process_on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGBUS, &action, NULL);
}

static void *il2_process_thread(void *argument)
{
    (void) argument;
    il2_process_watch_stack();
    il2_program_start();
    return NULL;
}

#if IL2_USES_ARGUMENTS

static char *il2_process_escape(char *to, const char *argument)
{
    static const char plain[] = "\\ \n\t", escaped[] = "\\snt";
    *to++ = ' ';
    if (*argument == 0) {
        *to++ = '\\';
        *to++ = 'e';
    }
    for (; *argument != 0; argument++) {
        const char *special = strchr(plain, *argument);
        if (special != NULL) {
            *to++ = '\\';
        }
        *to++ = special == NULL ? *argument : escaped[special - plain];
    }
    return to;
}

/* One text, as a debugger passes it to a microcontroller. */
static void il2_process_take_arguments(int count, char **arguments)
{
    size_t size = 2;
    for (int i = 1; i < count; i++) {
        size += 2 * strlen(arguments[i]) + 3;
    }
    char *to = il2_command_line = malloc(size);
    *to++ = '-';
    for (int i = 1; i < count; i++) {
        to = il2_process_escape(to, arguments[i]);
    }
    *to = 0;
}

#endif

int main(int count, char **arguments)
{
    (void) count;
    (void) arguments;
#if IL2_USES_ARGUMENTS
    il2_process_take_arguments(count, arguments);
#endif
    uint8_t *area = mmap(NULL, IL2_GUARD_SIZE + IL2_STACK_SIZE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    il2_stack_start = area + IL2_GUARD_SIZE;
    il2_stack_end = (uintptr_t *) (il2_stack_start + IL2_STACK_SIZE);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_t thread;
    if (area == MAP_FAILED || mprotect(il2_stack_start, IL2_STACK_SIZE, PROT_READ | PROT_WRITE) != 0
        || pthread_attr_setstack(&attributes, il2_stack_start, IL2_STACK_SIZE) != 0
        || pthread_create(&thread, &attributes, il2_process_thread, NULL) != 0) {
        static const char message[] = "The stack cannot be made.\n";
        il2_semihosting_write(IL2_STDERR, (const uint8_t *) message, sizeof message - 1);
        return 1;
    }
    pthread_join(thread, NULL);
    return 0;
}
