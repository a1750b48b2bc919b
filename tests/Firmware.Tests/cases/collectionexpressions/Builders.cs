using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Cases.CollectionExpressions;

/// <summary>A type with Add and one with a collection builder.</summary>
public static class Builders
{
    private sealed class Log : IEnumerable<int>
    {
        public string Text = "";

        public void Add(int value) => Text += "+" + value;

        public IEnumerator<int> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    [CollectionBuilder(typeof(Stacks), nameof(Stacks.Create))]
    private sealed class Stack3<T>
    {
        public T[] Items;

        public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();
    }

    private static class Stacks
    {
        public static Stack3<T> Create<T>(ReadOnlySpan<T> items)
        {
            var copy = items.ToArray();
            Array.Reverse(copy);
            return new Stack3<T> { Items = copy };
        }
    }

    public static void Main()
    {
        Log log = [1, 2, .. new[] { 3, 4 }];
        Console.WriteLine(log.Text);
        Stack3<string> stack = ["a", "b", "c"];
        foreach (var item in stack)
        {
            Console.Write(item);
        }

        Stack3<string> more = [.. stack, "z"];
        Console.WriteLine(more.Items[0] + more.Items.Length);
    }
}
