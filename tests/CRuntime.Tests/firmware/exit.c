/* The least program. */
void il2_program_start(void)
{
    il2_exit(42);
}
