namespace Il2Mcu.Naming;

/// <summary>Names that a C variable must not have: keywords, macros of the headers, and what gcc predefines.</summary>
internal static class CKeywords
{
    private static readonly HashSet<string> Words =
    [
        "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "float", "for",
        "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed", "sizeof", "static", "struct",
        "switch", "typedef", "typeof", "union", "unsigned", "void", "volatile", "while", "asm", "bool", "true", "false", "NULL",
        "offsetof", "unix", "linux", "memcpy", "memset", "memmove", "memcmp", "main",
        "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "intptr_t", "uintptr_t", "size_t", "ptrdiff_t",
    ];

    public static bool IsReserved(string name) =>
        Words.Contains(name) || name.StartsWith("il2_", StringComparison.Ordinal) || name.StartsWith("__", StringComparison.Ordinal)
        || (name.StartsWith('_') && name.Length > 1 && char.IsAsciiLetterUpper(name[1]));
}
