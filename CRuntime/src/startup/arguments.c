/*
 * Takes the command line apart, in place. Arguments are separated by single spaces, the first is
 * the program's name. So that any text can be passed, these escapes are undone in each argument:
 *
 *   \\ backslash   \s space   \n line feed   \t tab   \e nothing (an empty argument is \e)
 *
 * Any other character behind a backslash stands for itself.
 */
#if IL2_USES_ARGUMENTS

/* First argument behind the program's name; each ends with a zero byte, the next begins behind it. */
static char *il2_arguments_first;

static char il2_arguments_unescape(char code)
{
    switch (code) {
    case 's':
        return ' ';
    case 'n':
        return '\n';
    case 't':
        return '\t';
    default:
        return code;
    }
}

static int32_t il2_arguments_length_at(const char *argument)
{
    int32_t length = 0;
    while (argument[length] != 0) {
        length++;
    }
    return length;
}

int32_t il2_arguments_load(void)
{
    char *from = il2_port_command_line();
    if (from == NULL) {
        return 0;
    }

    /* An argument may contain any byte but zero, so what is decoded never outgrows what is read. */
    int32_t separators = 0;
    char *to = from;
    for (char c; (c = *from) != 0; from++) {
        if (c == ' ') {
            *to++ = 0;
            if (++separators == 1) {
                il2_arguments_first = to;
            }
        } else if (c == '\\' && from[1] != 0) {
            c = *++from;
            if (c != 'e') {
                *to++ = il2_arguments_unescape(c);
            }
        } else {
            *to++ = c;
        }
    }
    *to = 0;
    return separators;
}

const uint8_t *il2_argument_bytes(int32_t index)
{
    char *argument = il2_arguments_first;
    for (; index != 0; index--) {
        argument += il2_arguments_length_at(argument) + 1;
    }
    return (const uint8_t *) argument;
}

int32_t il2_argument_length(int32_t index)
{
    return il2_arguments_length_at((const char *) il2_argument_bytes(index));
}

#endif
