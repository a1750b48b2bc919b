using System;

namespace Cases.Gc;

/// <summary>References inside tuples, nullables and nested structs in arrays are roots of what they hold.</summary>
public static class TuplesAndStructsWithReferences
{
    private struct Holder
    {
        public (string Text, int[] Items) Pair;

        public object Box;
    }

    public static void Main()
    {
        var all = new Holder[10];
        for (var i = 0; i < all.Length; i++)
        {
            all[i].Pair = ("t" + i, new int[i + 1]);
            all[i].Box = new Holder { Box = "deep" + i };
        }

        GC.Collect();
        for (var i = 0; i < 300; i++)
        {
            _ = new string('x', 50);
        }

        GC.Collect();
        (string, Holder)? copy = ("c", all[9]);
        all = null;
        GC.Collect();
        Console.WriteLine(copy.Value.Item2.Pair.Text + copy.Value.Item2.Pair.Items.Length);
        Console.WriteLine((string)((Holder)copy.Value.Item2.Box).Box);
    }
}
