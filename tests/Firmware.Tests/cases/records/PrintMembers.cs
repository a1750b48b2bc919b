using System;
using System.Text;

namespace Cases.Records;

/// <summary>ToString of records, with an own PrintMembers and a sealed ToString.</summary>
public static class PrintMembers
{
    private record Base(int A)
    {
        protected virtual bool PrintMembers(StringBuilder builder)
        {
            builder.Append("A is ").Append(A);
            return true;
        }
    }

    private record Derived(int A, string B) : Base(A);

    private record Quiet(int A) : Base(A)
    {
        public sealed override string ToString() => "quiet";
    }

    private record More(int A, char C) : Quiet(A);

    private record Nothing;

    public static void Main()
    {
        Console.WriteLine(new Base(1).ToString());
        Console.WriteLine(new Derived(1, "b").ToString());
        Console.WriteLine(new Quiet(2).ToString());
        Console.WriteLine(new More(3, 'c').ToString());
        Console.WriteLine(new Nothing().ToString());
        Console.WriteLine(new Derived(4, null).ToString());
    }
}
