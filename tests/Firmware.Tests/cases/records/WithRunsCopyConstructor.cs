using System;

namespace Cases.Records;

/// <summary>with calls the virtual clone and one's own copy constructor, then the setters.</summary>
public static class WithRunsCopyConstructor
{
    private record Base(int A)
    {
        public int Copies;

        protected Base(Base other)
        {
            A = other.A;
            Copies = other.Copies + 1;
        }
    }

    private sealed record Derived(int A, string B) : Base(A)
    {
        private string _b = B;

        public string B
        {
            get => _b;
            init => _b = value + "'";
        }
    }

    public static void Main()
    {
        Base one = new Derived(1, "b");
        var two = one with { A = 5 };
        var three = (Derived)two with { B = "c" };
        Console.WriteLine(two.A + " " + two.Copies + " " + ((Derived)two).B);
        Console.WriteLine(three.A + " " + three.Copies + " " + three.B);
        Console.WriteLine(one.Copies);
        Console.WriteLine(ReferenceEquals(one, two));
    }
}
