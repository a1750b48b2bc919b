namespace Shadow.System;

/// <summary>Messages of the framework. Its getters become constants at build time; only their use with arguments is code.</summary>
internal static class SR
{
    /// <summary>Puts <paramref name="argument"/> in the place of <c>{0}</c>.</summary>
    public static string Format(string resourceFormat, object? argument)
    {
        var text = argument as string ?? "";
        for (var i = 0; i + 2 < resourceFormat.Length; i++)
        {
            if (resourceFormat[i] == '{' && resourceFormat[i + 1] == '0' && resourceFormat[i + 2] == '}')
            {
                return Part(resourceFormat, 0, i) + text + Part(resourceFormat, i + 3, resourceFormat.Length);
            }
        }

        return resourceFormat;
    }

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
