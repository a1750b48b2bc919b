using System;

namespace Cases.Inheritance;

/// <summary>Ten levels with overrides at some of them.</summary>
public static class DeepHierarchy
{
    private class L0
    {
        public virtual int V() => 0;

        public virtual int W() => V() * 10;
    }

    private class L1 : L0
    {
        public override int V() => base.V() + 1;
    }

    private class L2 : L1
    {
    }

    private class L3 : L2
    {
        public override int W() => base.W() + 3;
    }

    private class L4 : L3
    {
        public override int V() => base.V() + 4;
    }

    private class L5 : L4
    {
        public virtual int X() => W() + 5000;
    }

    private class L6 : L5
    {
        public sealed override int V() => base.V() + 6;
    }

    private class L7 : L6
    {
        public override int X() => base.X() + 7;
    }

    private class L8 : L7
    {
        public override int W() => base.W() + 8;
    }

    private sealed class L9 : L8
    {
    }

    public static void Main()
    {
        L0[] all = [new L0(), new L1(), new L2(), new L3(), new L4(), new L5(), new L6(), new L7(), new L8(), new L9()];
        foreach (var one in all)
        {
            Console.Write(one.V());
            Console.Write(' ');
            Console.Write(one.W());
            Console.Write(' ');
            Console.WriteLine(one is L5 five ? five.X() : -1);
        }
    }
}
