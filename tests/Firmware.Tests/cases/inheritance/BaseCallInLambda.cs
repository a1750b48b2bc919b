using System;
using System.Collections.Generic;

namespace Cases.Inheritance;

/// <summary>base calls inside lambdas, iterators and local functions.</summary>
public static class BaseCallInLambda
{
    private class Base
    {
        public virtual string Name(int value) => "base" + value;

        public virtual int Width { get; set; } = 4;
    }

    private sealed class Derived : Base
    {
        public override string Name(int value) => "derived" + value;

        public override int Width
        {
            get => base.Width * 100;
            set => base.Width = value;
        }

        public Func<int, string> Lambda()
        {
            var extra = 1;
            return x => base.Name(x + extra) + Name(x);
        }

        public IEnumerable<string> Iterator()
        {
            yield return base.Name(5);
            yield return Name(base.Width);
        }

        public string Local()
        {
            string Inner() => base.Name(7) + Width;
            Func<int, string> group = base.Name;
            return Inner() + group(8);
        }
    }

    public static void Main()
    {
        var derived = new Derived();
        Console.WriteLine(derived.Lambda()(1));
        foreach (var text in derived.Iterator())
        {
            Console.WriteLine(text);
        }

        Console.WriteLine(derived.Local());
    }
}
