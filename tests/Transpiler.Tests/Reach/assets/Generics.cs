using System;

[assembly: Emits("Box<int>.Get()")]
[assembly: NotEmitted("Box<string>.Get()")]
[assembly: NotEmitted("typeof(Box<string>)")]
[assembly: Emits("Generics.Describe<long>(")]
[assembly: NotEmitted("Generics.Describe<byte>(")]

public sealed class Box<T>(T value)
{
    public T Get() => value;
}

/// <summary>Only the instantiations that are used exist, and in each only the code for its types.</summary>
public static class Generics
{
    [Emits]
    public static int Main() => new Box<int>(Environment.TickCount).Get() + Describe(5L) + (Off ? new Box<string>("").Get().Length + Describe((byte)1) : 0);

    private static bool Off => false;

    private static int Describe<T>(T value) => typeof(T) == typeof(byte) ? ForBytes() : typeof(T) == typeof(long) ? ForLongs() : 0;

    [NotEmitted]
    private static int ForBytes() => Environment.TickCount;

    [Emits]
    private static int ForLongs() => Environment.TickCount + 1;
}
