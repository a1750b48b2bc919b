using System;

namespace Cases.Virtual;

/// <summary>An override that recurses through the virtual method with decorators.</summary>
public static class RecursionThroughOverride
{
    private abstract class Printer
    {
        public virtual string Print(int depth) => depth == 0 ? "." : "(" + Inner.Print(depth - 1) + ")";

        protected abstract Printer Inner { get; }
    }

    private sealed class Plain : Printer
    {
        protected override Printer Inner => this;
    }

    private sealed class Alternating : Printer
    {
        private readonly Printer _other;

        public Alternating(Printer other) => _other = other ?? this;

        protected override Printer Inner => _other;

        public override string Print(int depth) => depth > 3 ? "!" : "[" + base.Print(depth) + "]";
    }

    public static void Main()
    {
        Console.WriteLine(new Plain().Print(3));
        Console.WriteLine(new Alternating(new Plain()).Print(2));
        Console.WriteLine(new Alternating(null).Print(2));
        Console.WriteLine(new Alternating(null).Print(4));
    }
}
