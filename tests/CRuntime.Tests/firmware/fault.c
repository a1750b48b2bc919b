/* A store to where nothing is: the processor must lock up and show this function's address in LR. */
__attribute__((noinline)) static void faulting_store(void)
{
    __asm volatile("faulting_instruction: str %0, [%1]" : : "r"(1), "r"(0x60000000) : "memory");
}

void il2_program_start(void)
{
    faulting_store();
    il2_exit(0);
}
