using System;

namespace Cases.Inheritance;

/// <summary>Protected, private protected and protected internal members through the hierarchy.</summary>
public static class ProtectedAccess
{
    private class Account
    {
        protected int _balance = 10;

        private protected int Fee => 1;

        protected internal virtual int Withdraw(int amount) => _balance -= amount + Fee;

        protected static int Instances;

        public Account() => Instances++;
    }

    private class Saving : Account
    {
        protected internal override int Withdraw(int amount) => amount > 5 ? -1 : base.Withdraw(amount);

        public int Merge(Saving other) => _balance + other._balance - Fee;

        public static int Count => Instances;
    }

    public static void Main()
    {
        var saving = new Saving();
        Console.WriteLine(saving.Withdraw(4));
        Console.WriteLine(saving.Withdraw(6));
        Console.WriteLine(new Account().Withdraw(6));
        Console.WriteLine(saving.Merge(new Saving()));
        Console.WriteLine(Saving.Count);
    }
}
