using System;

namespace Cases.Operators;

/// <summary>A type with operators & | ! true false ^ behaves in conditions and compound assignment.</summary>
public static class LogicalOnOwnBool
{
    private readonly struct Flag(bool set)
    {
        public static bool operator true(Flag flag) => flag.Set;

        public static bool operator false(Flag flag) => !flag.Set;

        public static Flag operator &(Flag a, Flag b) => new(a.Set & b.Set);

        public static Flag operator |(Flag a, Flag b) => new(a.Set | b.Set);

        public static Flag operator ^(Flag a, Flag b) => new(a.Set ^ b.Set);

        public static Flag operator !(Flag a) => new(!a.Set);

        public bool Set => set;
    }

    public static void Main()
    {
        Flag yes = new(true), no = new(false);
        Console.WriteLine(yes && no ? "both" : yes || no ? "one" : "none");
        var flag = yes;
        flag &= no;
        flag |= !no;
        flag ^= yes;
        Console.WriteLine(flag ? "on" : "off");
        for (var count = 0; !flag; count++)
        {
            flag = count > 2 ? yes : no;
            if (flag)
            {
                Console.WriteLine(count);
            }
        }

        if (!(yes & no))
        {
            Console.WriteLine("not both");
        }
    }
}
