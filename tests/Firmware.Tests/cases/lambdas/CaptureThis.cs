using System;

namespace Cases.Lambdas;

/// <summary>Lambdas that use this, and this together with locals.</summary>
public static class CaptureThis
{
    private sealed class Account(int balance)
    {
        private int _balance = balance;

        public Action<int> Deposit() => amount => _balance += amount;

        public Func<int> After(int amount) => () => _balance - amount;
    }

    public static void Main()
    {
        var account = new Account(50);
        var deposit = account.Deposit();
        var after = account.After(20);
        deposit(30);
        Console.WriteLine(after());
        deposit(-60);
        Console.WriteLine(after());
        Console.WriteLine(ReferenceEquals(deposit.Target, account));
    }
}
