using System;

namespace Cases.Records;

/// <summary>Records with statics, several constructors and base arguments that are computed.</summary>
public static class StaticsAndConstructors
{
    private record Counter(int Value)
    {
        private static int _made;
        public static readonly Counter Zero = new(0);
        public int Id { get; } = ++_made;

        public Counter(string text)
            : this(text.Length) => Text = text;

        public string Text { get; init; } = "-";
    }

    private record Twice(int Half) : Counter(Half * 2)
    {
        public override string ToString() => Half + "/" + Value;
    }

    public static void Main()
    {
        Console.WriteLine(Counter.Zero.Id);
        Console.WriteLine(new Counter("abc").Value + new Counter("abc").Text);
        Console.WriteLine(new Twice(4).ToString());
        var last = new Twice(5) { Text = "t" };
        Console.WriteLine(last.Id + last.Text);
        Console.WriteLine((last with { Half = 1 }).ToString());
        Console.WriteLine((last with { }).Id == last.Id);
    }
}
