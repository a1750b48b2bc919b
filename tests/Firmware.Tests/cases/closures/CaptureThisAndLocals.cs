using System;

namespace Cases.Closures;

/// <summary>A lambda that uses this, a field, a local and a parameter at once.</summary>
public static class CaptureThisAndLocals
{
    private sealed class Account(string owner)
    {
        private int _balance;

        public Func<int, string> Teller(int fee)
        {
            var calls = 0;
            return amount =>
            {
                calls++;
                _balance += amount - fee;
                return owner + calls + "=" + _balance;
            };
        }
    }

    public static void Main()
    {
        var account = new Account("ann");
        var first = account.Teller(1);
        var second = account.Teller(10);
        Console.WriteLine(first(100));
        Console.WriteLine(second(100));
        Console.WriteLine(first(1));
    }
}
