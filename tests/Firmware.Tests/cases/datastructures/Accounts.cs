using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>Transfers that fail half-way are taken back; every way out passes the log.</summary>
public static class Accounts
{
    private sealed class InsufficientFundsException(string owner, decimal missing) : Exception($"{owner} lacks {missing}")
    {
        public decimal Missing => missing;
    }

    private sealed class Account(string owner, decimal balance)
    {
        public string Owner => owner;

        public decimal Balance { get; private set; } = balance;

        public bool IsClosed { get; init; }

        public void Deposit(decimal amount) => Balance += IsClosed ? throw new InvalidOperationException($"{owner}'s account is closed") : amount;

        public void Withdraw(decimal amount) =>
            Balance = Balance >= amount ? Balance - amount : throw new InsufficientFundsException(owner, amount - Balance);
    }

    private static readonly List<string> s_log = [];

    public static void Main()
    {
        Account ada = new("Ada", 100.50m), bob = new("Bob", 20), cy = new("Cy", 0) { IsClosed = true };
        Attempt(ada, bob, 50.25m);
        Attempt(bob, ada, 100);
        Attempt(ada, cy, 10);
        Attempt(ada, null!, 1);
        Console.WriteLine($"{ada.Balance} {bob.Balance} {cy.Balance}");
        s_log.ForEach(Console.WriteLine);
    }

    private static void Attempt(Account from, Account to, decimal amount)
    {
        try
        {
            Transfer(from, to, amount);
            Console.WriteLine("done");
        }
        catch (InsufficientFundsException exception) when (exception.Missing < 50)
        {
            Console.WriteLine($"nearly: {exception.Message}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or NullReferenceException)
        {
            Console.WriteLine(exception.GetType().Name);
        }
    }

    private static void Transfer(Account from, Account to, decimal amount)
    {
        var outcome = "failed";
        from.Withdraw(amount);
        try
        {
            to.Deposit(amount);
            outcome = "succeeded";
        }
        catch
        {
            from.Deposit(amount);
            outcome = "was taken back";
            throw;
        }
        finally
        {
            s_log.Add($"{from.Owner}'s transfer of {amount} {outcome}");
        }
    }
}
