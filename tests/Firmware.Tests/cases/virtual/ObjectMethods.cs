using System;

namespace Cases.Virtual;

/// <summary>Overrides of ToString, Equals and GetHashCode are called through object.</summary>
public static class ObjectMethods
{
    private sealed class Money(int cents)
    {
        private readonly int _cents = cents;

        public override string ToString() => _cents > 100 ? "much" : "little";

        public override bool Equals(object other) => other is Money money && money._cents == _cents;

        public override int GetHashCode() => _cents * 7;
    }

    private struct Tag
    {
        public int Value;

        public override string ToString() => Value == 0 ? "zero" : "tagged";

        public override bool Equals(object other) => other is Tag tag && tag.Value == Value;

        public override int GetHashCode() => Value + 1;
    }

    public static void Main()
    {
        object[] all = [new Money(5), new Money(500), new Tag(), new Tag { Value = 9 }, new Money(5)];
        foreach (var one in all)
        {
            Console.Write(one.ToString());
            Console.Write(' ');
            Console.Write(one.GetHashCode());
            foreach (var other in all)
            {
                Console.Write(one.Equals(other) ? " =" : " .");
            }

            Console.WriteLine(one.Equals(null));
        }

        Console.WriteLine(new Tag { Value = 3 }.ToString());
    }
}
