using System;

namespace Cases.Generics;

/// <summary>A type parameter that allows ref structs takes spans.</summary>
public static class AllowsRefStruct
{
    private ref struct Window
    {
        private ref int _at;

        public Window(ref int at) => _at = ref at;

        public int Read() => _at;
    }

    private static int Apply<T>(T value, Func<T, int> function)
        where T : allows ref struct => function(value);

    private interface IMeasure
    {
        int Measure();
    }

    private ref struct Ruler : IMeasure
    {
        public Span<int> Marks;

        public int Measure() => Marks.Length;
    }

    private static int Measure<T>(scoped T value)
        where T : IMeasure, allows ref struct => value.Measure();

    public static void Main()
    {
        Span<int> span = [4, 5, 6];
        Console.WriteLine(Apply(span, s => s[1] * s.Length));
        Console.WriteLine(Apply(new Window(ref span[2]), w => w.Read()));
        Console.WriteLine(Apply("text", s => s.Length));
        Console.WriteLine(Measure(new Ruler { Marks = span }));
    }
}
