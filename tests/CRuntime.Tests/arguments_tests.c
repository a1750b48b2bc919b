/*
 * Taking a command line apart.
 */
static bool argument_is(int32_t index, const char *text)
{
    int32_t length = il2_argument_length(index);
    return memcmp(il2_argument_bytes(index), text, (size_t) length + 1) == 0;
}

static int32_t load(const char *line)
{
    static char buffer[64];
    int32_t length = 0;
    do {
        buffer[length] = line[length];
    } while (line[length++] != 0);
    il2_command_line = buffer;
    return il2_arguments_load();
}

static void test_arguments(void)
{
    CHECK(load("program") == 0);
    CHECK(load("") == 0);
    CHECK(load("program one two") == 2);
    CHECK(argument_is(0, "one") && argument_is(1, "two"));
    CHECK(load("program a\\sb\\\\\\s\\n\\t \\e c:\\\\d\\e\\s") == 3);
    CHECK(argument_is(0, "a b\\ \n\t") && argument_is(1, "") && argument_is(2, "c:\\d "));
    CHECK(load("program \xC3\xA9\\q\\") == 1);
    CHECK(argument_is(0, "\xC3\xA9q\\"));
    il2_command_line = NULL;
    CHECK(il2_arguments_load() == 0);
}
