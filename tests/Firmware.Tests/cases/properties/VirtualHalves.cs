using System;

namespace Cases.Properties;

/// <summary>A derived property overrides one accessor and inherits the other.</summary>
public static class VirtualHalves
{
    private class Base
    {
        protected int _value = 1;

        public virtual int Value
        {
            get => _value;
            set => _value = value;
        }

        public virtual int this[string key]
        {
            get => key.Length;
            set => _value = value + key.Length;
        }
    }

    private class ReadHalf : Base
    {
        public override int Value
        {
            get => base.Value + 100;
        }
    }

    private sealed class WriteHalf : ReadHalf
    {
        public override int Value
        {
            set => base.Value = value * 2;
        }

        public override int this[string key]
        {
            get => base[key] * 10;
        }
    }

    public static void Main()
    {
        Base[] all = [new Base(), new ReadHalf(), new WriteHalf()];
        foreach (var one in all)
        {
            one.Value += 5;
            Console.WriteLine(one.Value);
            one["abc"] = one["ab"];
            Console.WriteLine(one.Value);
        }
    }
}
