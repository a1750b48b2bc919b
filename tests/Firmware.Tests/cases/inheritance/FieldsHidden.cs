using System;

namespace Cases.Inheritance;

/// <summary>Fields, static members and nested types hidden by those of a derived class.</summary>
public static class FieldsHidden
{
    private class Base
    {
        public int Value = 1;
        public static string Tag = "base";

        public class Part
        {
            public virtual int Size => 10;
        }

        public int Read() => Value;
    }

    private class Derived : Base
    {
        public new int Value = 2;
        public static new string Tag = "derived";

        public new class Part : Base.Part
        {
            public override int Size => base.Size + 1;
        }

        public int Both() => Value * 10 + base.Value;
    }

    public static void Main()
    {
        var derived = new Derived();
        derived.Value++;
        ((Base)derived).Value += 5;
        Console.WriteLine(derived.Value + " " + ((Base)derived).Value + " " + derived.Read());
        Console.WriteLine(derived.Both());
        Base.Tag += "!";
        Console.WriteLine(Base.Tag + Derived.Tag);
        Console.WriteLine(new Derived.Part().Size + new Base.Part().Size);
    }
}
