using System;

namespace Cases.Generics;

/// <summary>One type parameter constrained by another gives an implicit reference conversion.</summary>
public static class ConstraintOnOtherParameter
{
    private static TBase Widen<TDerived, TBase>(TDerived value)
        where TDerived : TBase => value;

    private class Node<TItem, TView>
        where TItem : class, TView
        where TView : class
    {
        private TItem _item;

        public TView Set(TItem item) => _item = item;

        public bool Same(TView view) => ReferenceEquals(_item, view);
    }

    public static void Main()
    {
        object text = Widen<string, object>("wide");
        Console.WriteLine((string)text);
        object number = Widen<int, object>(42);
        Console.WriteLine((int)number);
        IComparable comparable = Widen<int, IComparable>(7);
        Console.WriteLine(comparable.CompareTo(8));
        var node = new Node<string, object>();
        var view = node.Set("item");
        Console.WriteLine(node.Same(view));
        Console.WriteLine(node.Same("other"));
    }
}
