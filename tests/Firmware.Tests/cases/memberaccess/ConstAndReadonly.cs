using System;

namespace Cases.MemberAccess;

/// <summary>Constants and readonly fields of classes, structs and interfaces, also in expressions of attributes and defaults.</summary>
public static class ConstAndReadonly
{
    private interface ILimits
    {
        const int Max = 50;
    }

    private struct Config
    {
        public const string Prefix = "cfg";
        public static readonly Config Default = new(ILimits.Max);
        public readonly int Value;

        public Config(int value) => Value = value;
    }

    private sealed class User(int extra = ILimits.Max - 10)
    {
        public readonly int Extra = extra;
        public readonly int[] Items = new int[ILimits.Max / 10];
    }

    public static void Main()
    {
        Console.WriteLine(Config.Default.Value + Config.Prefix);
        Console.WriteLine(new User(3).Items.Length + new User(4).Extra);
        const int Local = ILimits.Max * 2;
        const string Text = Config.Prefix + "-" + nameof(ILimits);
        Console.WriteLine(Local + Text);
        const char Letter = 'x';
        const bool Flag = Local > 99 && Letter == 'x';
        Console.WriteLine(Flag);
    }
}
