// il2mcu: --console none
using System;

[assembly: NotEmitted("Il2Mcu.Runtime.Throwing.")]
[assembly: NotEmitted("System.Exception.")]
[assembly: NotEmitted("typeof(")]
[assembly: NotEmitted("\"")]
[assembly: NotEmitted("il2_gc_alloc")]
[assembly: NotEmitted("il2_throw")]

/// <summary>Arithmetic on value types: no exception, no object, no text.</summary>
public static class NothingThrows
{
    private static int s_seed = 17;

    [Emits]
    public static int Main()
    {
        var pair = new Pair { First = s_seed++, Second = s_seed };
        return Sum(pair) / 3;
    }

    [Emits]
    private static int Sum(Pair pair) => pair.First + pair.Second;

    private struct Pair
    {
        public int First;
        public int Second;
    }
}
