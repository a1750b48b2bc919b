using System;

namespace Cases.GenericVirtual;

/// <summary>Generic virtual methods of classes, overridden and inherited, over values and references.</summary>
public static class Classes
{
    private class Base
    {
        public virtual string Name<T>(T value) => "base";

        public virtual int Count<T>() => 1;
    }

    private class Middle : Base
    {
        public override string Name<T>(T value) => typeof(T) == typeof(int) ? "middle int" : "middle";
    }

    private sealed class Last : Middle
    {
        public override string Name<T>(T value) => "last " + base.Name(value);

        public override int Count<T>() => typeof(T).IsValueType ? 30 : 3;
    }

    public static void Main()
    {
        foreach (var one in new Base[] { new Base(), new Middle(), new Last() })
        {
            Console.WriteLine(one.Name(1));
            Console.WriteLine(one.Name("text"));
            Console.WriteLine(one.Name(2L));
            Console.WriteLine(one.Count<int>());
            Console.WriteLine(one.Count<string>());
        }
    }
}
