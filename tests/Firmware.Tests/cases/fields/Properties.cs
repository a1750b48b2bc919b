using System;

namespace Cases.Fields;

/// <summary>Automatic, computed, init-only properties and indexers.</summary>
public static class Properties
{
    private sealed class Account(int start)
    {
        private int _reads;

        public int Balance { get; private set; } = start;

        public string Owner { get; init; } = "nobody";

        public int Doubled
        {
            get
            {
                _reads++;
                return Balance * 2;
            }

            set => Balance = value / 2;
        }

        public int Reads => _reads;

        public char this[int index] => Owner[index];

        public int this[string text, int offset]
        {
            get => text.Length + offset + Balance;
            set => Balance += value * offset + text.Length;
        }

        public static int Opened { get; set; }
    }

    public static void Main()
    {
        var account = new Account(50) { Owner = "Ada" };
        Account.Opened++;
        account.Doubled += 10;
        account.Doubled++;
        Console.WriteLine(account.Balance);
        Console.WriteLine(account.Reads);
        Console.WriteLine(account[1]);
        Console.WriteLine(account["four", 1]);
        account["abc", 2] = 5;
        account["ab", 3] += 1;
        Console.WriteLine(account.Balance);
        Console.WriteLine(new Account(-1).Owner);
        Console.WriteLine(++Account.Opened);
    }
}
