using System;

namespace Cases.Virtual;

/// <summary>A virtual call in a base constructor sees the derived fields' initial values only.</summary>
public static class CallsInConstructorChain
{
    private abstract class Widget
    {
        public readonly string Seen;

        protected Widget() => Seen = Describe();

        protected abstract string Describe();
    }

    private sealed class Button(string label) : Widget
    {
        private readonly int _width = 80;
        private readonly int[] _early = [1, 2];
        private int _later;

        public int Later => _later = label.Length;

        protected override string Describe() => _width + "/" + _early.Length + "/" + _later + "/" + (label ?? "null");
    }

    public static void Main()
    {
        var button = new Button("ok");
        Console.WriteLine(button.Seen);
        Console.WriteLine(button.Later);
    }
}
