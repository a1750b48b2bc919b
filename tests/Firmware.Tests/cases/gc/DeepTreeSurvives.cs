using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class DeepTreeSurvives
{
    private sealed class Tree
    {
        public object Payload;
        public Tree Left;
        public Tree Right;
        public int Number;
    }

    private static Tree Build(int depth, ref int number) => depth == 0 ? null : new Tree
    {
        Payload = new int[] { depth },
        Left = Build(depth - 1, ref number),
        Number = number++,
        Right = Build(depth - 1, ref number),
    };

    private static int Sum(Tree tree) => tree == null ? 0 : Sum(tree.Left) + tree.Number + ((int[])tree.Payload)[0] + Sum(tree.Right);

    public static void Main()
    {
        var number = 0;
        var tree = Build(6, ref number);
        for (var i = 0; i < 5; i++)
        {
            GC.Collect();
            Console.WriteLine(Sum(tree));
        }

        GC.KeepAlive(tree);
    }
}
