using System;

namespace Cases.MemberAccess;

/// <summary>Static members of nested, generic and derived types through different names.</summary>
public static class NestedGenericsAndStatics
{
    private class Base<T>
    {
        public static int Count;

        protected static string Name => typeof(T).Name;

        public static class Nested
        {
            public static int Count = 100;

            public static int Both() => Count + Base<T>.Count;
        }
    }

    private sealed class Derived : Base<int>
    {
        public static string Tell() => Name + Count;
    }

    public static void Main()
    {
        Derived.Count = 5;
        Base<int>.Count++;
        Base<string>.Count = 50;
        Console.WriteLine(Derived.Tell());
        Console.WriteLine(Base<int>.Nested.Both());
        Console.WriteLine(Base<string>.Nested.Both());
        Base<int>.Nested.Count = 0;
        Console.WriteLine(Base<int>.Nested.Both() + Base<string>.Nested.Count);
    }
}
