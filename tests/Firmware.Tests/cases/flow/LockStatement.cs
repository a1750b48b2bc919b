using System;

namespace Cases.Flow;

/// <summary>lock enters, leaves on every way out and nests on one object.</summary>
public static class LockStatement
{
    private sealed class Account
    {
        private readonly object _gate = new();
        private int _balance;

        public int Add(int amount)
        {
            lock (_gate)
            {
                if (amount < 0)
                {
                    throw new ArgumentException("negative");
                }

                lock (_gate)
                {
                    _balance += amount;
                }

                if (amount == 0)
                {
                    return -1;
                }
            }

            return _balance;
        }
    }

    public static void Main()
    {
        var account = new Account();
        Console.WriteLine(account.Add(5));
        Console.WriteLine(account.Add(0));
        try
        {
            account.Add(-1);
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine(exception.Message);
        }

        Console.WriteLine(account.Add(10));
        try
        {
            object none = null;
            lock (none)
            {
                Console.WriteLine("never");
            }
        }
        catch (ArgumentNullException)
        {
            Console.WriteLine("null");
        }
    }
}
