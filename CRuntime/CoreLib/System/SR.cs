namespace Shadow.System;

/// <summary>Messages of the framework. Its getters become constants at build time; only their use with arguments is code.</summary>
internal static class SR
{
    public static string Format(string resourceFormat, object? p1) => Put(resourceFormat, '0', p1);

    public static string Format(string resourceFormat, object? p1, object? p2) => Put(Format(resourceFormat, p1), '1', p2);

    public static string Format(string resourceFormat, object? p1, object? p2, object? p3) => Put(Format(resourceFormat, p1, p2), '2', p3);

    /// <summary>Puts an argument, if it is text, a character or an integer, in the place of its number in braces.</summary>
    private static string Put(string resourceFormat, char number, object? argument)
    {
        var text = Text(argument);
        for (var i = 0; i + 2 < resourceFormat.Length; i++)
        {
            if (resourceFormat[i] == '{' && resourceFormat[i + 1] == number && resourceFormat[i + 2] == '}')
            {
                return Part(resourceFormat, 0, i) + text + Part(resourceFormat, i + 3, resourceFormat.Length);
            }
        }

        return resourceFormat;
    }

    /// <summary>Not any object's own ToString: that of each type would then be in flash, and floating point in that of all programs.</summary>
    private static string Text(object? argument) => argument switch
    {
        string value => value,
        char value => value.ToString(),
        int value => Il2Mcu.Runtime.Integers.ToString(value),
        uint value => Il2Mcu.Runtime.Integers.ToString(value),
        byte value => Il2Mcu.Runtime.Integers.ToString((uint)value),
        sbyte value => Il2Mcu.Runtime.Integers.ToString((int)value),
        short value => Il2Mcu.Runtime.Integers.ToString((int)value),
        ushort value => Il2Mcu.Runtime.Integers.ToString((uint)value),
        long value => Il2Mcu.Runtime.Integers.ToString(value),
        ulong value => Il2Mcu.Runtime.Integers.ToString(value),
        _ => "",
    };

    private static unsafe string Part(string text, int start, int end)
    {
        var part = Il2Mcu.Runtime.Strings.Allocate(end - start);
        fixed (char* target = part)
        {
            for (var i = start; i < end; i++)
            {
                target[i - start] = text[i];
            }
        }

        return part;
    }
}
