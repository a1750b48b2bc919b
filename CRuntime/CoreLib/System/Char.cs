namespace Shadow.System;

internal static class Char
{
    public static string ToString(ref char self) => new(self, 1);

    public static string ToString(char c) => new(c, 1);
}
