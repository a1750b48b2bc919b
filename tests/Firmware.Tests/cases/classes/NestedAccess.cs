using System;

namespace Cases.Classes;

/// <summary>A nested class reads private members of the outer one, and inherits from it.</summary>
public static class NestedAccess
{
    private class Outer
    {
        private int _secret = 7;
        private static int _shared = 3;

        private int Twice() => _secret * 2;

        public class Inner
        {
            public int Peek(Outer outer) => outer._secret + _shared + outer.Twice();
        }

        public sealed class Child : Outer
        {
            public int Own() => _secret++ + Twice();
        }
    }

    public static void Main()
    {
        var child = new Outer.Child();
        Console.WriteLine(new Outer.Inner().Peek(child));
        Console.WriteLine(child.Own());
        Console.WriteLine(new Outer.Inner().Peek(child));
    }
}
