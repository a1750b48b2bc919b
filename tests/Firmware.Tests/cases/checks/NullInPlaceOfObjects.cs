using System;

namespace Cases.Checks;

/// <summary>The constant null, once optimised, stands wherever an object could.</summary>
public static class NullInPlaceOfObjects
{
    private class Node
    {
        public int Value;

        public virtual int Get() => Value;
    }

    public static void Main()
    {
        Try(() => { object none = null; return (int)none; });
        Try(() => { string none = null; return none.Length; });
        Try(() => { int[] none = null; return none.Length; });
        Try(() => { int[] none = null; return none[0]; });
        Try(() => { int[,] none = null; return none[0, 0]; });
        Try(() => { Node none = null; return none.Value; });
        Try(() => { Node none = null; return none.Get(); });
        Try(() => { Node none = null; none.Value = 3; return 0; });
        Try(() => { object none = null; return none.GetHashCode(); });
        Try(() => { object none = null; return none.GetType().Name.Length; });
        Try(() => { Func<int> none = null; return none(); });
        Try(() => { IComparable none = null; return none.CompareTo(null); });
        Try(() => throw null);
        object nothing = null;
        Console.WriteLine(nothing is string);
        Console.WriteLine(nothing as Node == null);
        Console.WriteLine(((Node)nothing)?.Value ?? -1);
    }

    private static void Try(Func<int> action)
    {
        try
        {
            Console.WriteLine(action());
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null");
        }
    }
}
