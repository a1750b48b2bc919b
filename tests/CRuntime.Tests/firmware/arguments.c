/* Prints its arguments in brackets and returns their number. */
static void print_bracketed(const uint8_t *bytes, int32_t length)
{
    il2_semihosting_write(IL2_STDOUT, (const uint8_t *) "[", 1);
    il2_semihosting_write(IL2_STDOUT, bytes, length);
    il2_semihosting_write(IL2_STDOUT, (const uint8_t *) "]", 1);
}

void il2_program_start(void)
{
    int32_t count = il2_arguments_load();
    for (int32_t i = 0; i < count; i++) {
        print_bracketed(il2_argument_bytes(i), il2_argument_length(i));
    }
    il2_exit(count);
}
