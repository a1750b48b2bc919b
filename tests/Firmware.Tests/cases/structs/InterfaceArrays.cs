using System;

namespace Cases.Structs;

/// <summary>An array of interfaces holds boxes; each call changes its own box.</summary>
public static class InterfaceArrays
{
    private interface IStep
    {
        int Step(int by);
    }

    private struct Walker : IStep
    {
        private int _at;

        public int Step(int by) => _at += by;
    }

    public static void Main()
    {
        var walker = new Walker();
        IStep[] all = [walker, walker, new Walker()];
        all[0].Step(5);
        all[1] = all[0];
        Console.WriteLine(all[1].Step(1) + all[2].Step(1));
        Console.WriteLine(walker.Step(100));
        var copy = (Walker)all[0];
        copy.Step(1000);
        Console.WriteLine(all[0].Step(0));
    }
}
