namespace Il2Mcu.Runtime;

/// <summary>Makes the string[] that Main gets from the command line's bytes.</summary>
internal static unsafe class MainArguments
{
    [RuntimeExport("il2_main_arguments")]
    public static string[] Create()
    {
        var arguments = new string[Load()];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Utf8Text.Decode(Bytes(i), Length(i));
        }

        return arguments;
    }

    [RuntimeImport("il2_arguments_load")]
    private static extern int Load();

    [RuntimeImport("il2_argument_bytes")]
    private static extern byte* Bytes(int index);

    [RuntimeImport("il2_argument_length")]
    private static extern int Length(int index);
}
