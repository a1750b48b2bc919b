using System;

namespace Cases.Interfaces;

/// <summary>A generic method in an interface, implemented publicly and explicitly.</summary>
public static class GenericMethodInInterface
{
    private interface IPicker
    {
        T Pick<T>(T left, T right);

        string Name<T>() => typeof(T).Name;
    }

    private sealed class First : IPicker
    {
        public T Pick<T>(T left, T right) => left;
    }

    private struct Second : IPicker
    {
        T IPicker.Pick<T>(T left, T right) => right;

        string IPicker.Name<T>() => "second of " + typeof(T).Name;
    }

    public static void Main()
    {
        IPicker[] all = [new First(), default(Second)];
        foreach (var one in all)
        {
            Console.WriteLine(one.Pick(1, 2));
            Console.WriteLine(one.Pick("l", "r"));
            Console.WriteLine(one.Pick<long?>(null, 5).HasValue);
            Console.WriteLine(one.Name<char>());
        }
    }
}
