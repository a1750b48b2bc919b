using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Cases.MemberAccess;

/// <summary>Attributes of every target change nothing at run time.</summary>
public static class Attributes
{
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    private sealed class NoteAttribute(string text, params int[] numbers) : Attribute
    {
        public string Text => text + numbers.Length;

        public Type Kind { get; set; }
    }

    [Note("class", 1, 2, Kind = typeof(int))]
    [Note("again")]
    private sealed class Marked<[Note("parameter")] T>
    {
        [field: Note("field")]
        [Note("property")]
        public T Value { get; [Note("set")] set; }

        [method: Note("method")]
        [return: Note("return")]
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Get([Note("argument")] T other, bool own = true) => own ? Value : other;
    }

    [Conditional("NEVER_DEFINED")]
    private static void Skipped(int value) => Console.WriteLine("skipped " + value);

    [Obsolete("fine")]
    private static int Old() => 4;

    private static int _calls;

    public static void Main()
    {
        Skipped(++_calls);
        Console.WriteLine(_calls);
        Console.WriteLine(new Marked<int> { Value = 7 }.Get(8));
        Console.WriteLine(new Marked<string> { Value = "v" }.Get("o", own: false));
        Console.WriteLine(Old());
    }
}
