/* Standard output and standard error are different streams. */
void il2_program_start(void)
{
    static const uint8_t out[] = "out\n", error[] = "error\n";
    il2_semihosting_write(IL2_STDOUT, out, sizeof out - 1);
    il2_semihosting_write(IL2_STDERR, error, sizeof error - 1);
    il2_semihosting_write(IL2_STDOUT, out, sizeof out - 1);
    il2_itm_write(out, sizeof out - 1);
    il2_exit(0);
}
