using System;

namespace Cases.Classes;

/// <summary>Objects that pass themselves, return themselves and call through fields.</summary>
public static class ThisPassing
{
    private sealed class Builder
    {
        private int _total;
        private Builder _parent;

        public Builder Add(int value)
        {
            _total = _total * 10 + value;
            return this;
        }

        public Builder Child() => new() { _parent = this };

        public Builder Done() => _parent.Take(this);

        public int Total => _total;

        private Builder Take(Builder child)
        {
            _total += child._total * 1000;
            child._total = -1;
            return this;
        }
    }

    public static void Main()
    {
        var root = new Builder();
        var child = root.Add(1).Add(2).Child();
        var same = child.Add(3).Child().Add(4).Done().Add(5).Done();
        Console.WriteLine(root.Total);
        Console.WriteLine(child.Total);
        Console.WriteLine(same == root);
    }
}
