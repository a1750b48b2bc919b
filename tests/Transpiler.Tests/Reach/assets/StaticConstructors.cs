using System;

[assembly: NotEmitted("Evaluated.cctor()")]
[assembly: NotEmitted("static constructor guard of Evaluated")]
[assembly: NotEmitted("\"unused\"")]
[assembly: Emits("Lazily.cctor()")]
[assembly: NotEmitted("Untouched.cctor()")]

public static class Evaluated
{
    [Emits]
    public static int Counter = 5;

    [NotEmitted]
    public static string Unused = "unused";
}

public static class Lazily
{
    [Emits]
    public static int Start = Environment.TickCount;
}

public static class Untouched
{
    [NotEmitted]
    public static int Value = Environment.TickCount;
}

/// <summary>Constants are evaluated at build time; the rest runs when it is first needed.</summary>
public static class StaticConstructors
{
    [Emits]
    public static int Main() => Evaluated.Counter++ + Lazily.Start;
}
