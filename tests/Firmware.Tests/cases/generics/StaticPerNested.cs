using System;

namespace Cases.Generics;

/// <summary>A nested type of a generic type has its own statics for each argument of the outer one.</summary>
public static class StaticPerNested
{
    private class Outer<T>
    {
        public class Inner
        {
            public static int Count;
        }

        public static class Deeper<TMore>
        {
            public static int Count;

            public static string Names => typeof(T).Name + "," + typeof(TMore).Name;
        }

        public static int Touch() => ++Inner.Count;
    }

    public static void Main()
    {
        Outer<int>.Touch();
        Outer<int>.Touch();
        Outer<string>.Touch();
        Console.WriteLine(Outer<int>.Inner.Count);
        Console.WriteLine(Outer<string>.Inner.Count);
        Console.WriteLine(Outer<long>.Inner.Count);
        Outer<int>.Deeper<string>.Count = 5;
        Console.WriteLine(Outer<string>.Deeper<int>.Count);
        Console.WriteLine(Outer<int>.Deeper<string>.Count);
        Console.WriteLine(Outer<char>.Deeper<bool>.Names);
    }
}
