using System;

namespace Cases.Nesting;

/// <summary>Types nested in each other, private ones passed through object.</summary>
public static class ClassInStructInClass
{
    private class Outer
    {
        public struct Middle
        {
            public Inner Value;

            public sealed class Inner
            {
                public int Number = 5;

                public enum Mode { Off, On }

                public Mode State = Mode.On;

                public interface IReader
                {
                    int Read(Inner inner);
                }
            }
        }

        private sealed class Reader : Middle.Inner.IReader
        {
            public int Read(Middle.Inner inner) => inner.Number * 10 + (int)inner.State;
        }

        public static object MakeReader() => new Reader();
    }

    public static void Main()
    {
        var middle = new Outer.Middle { Value = new() };
        var reader = (Outer.Middle.Inner.IReader)Outer.MakeReader();
        Console.WriteLine(reader.Read(middle.Value));
        Console.WriteLine(default(Outer.Middle).Value == null);
        Console.WriteLine(middle.Value.State == Outer.Middle.Inner.Mode.On);
    }
}
