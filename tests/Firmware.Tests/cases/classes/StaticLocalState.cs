using System;

namespace Cases.Classes;

/// <summary>Statics of a class changed from instances, lambdas and nested calls.</summary>
public static class StaticLocalState
{
    private sealed class Ticket
    {
        private static int _next = 1;

        private static Func<int> _source = () => _next++;

        public int Number { get; } = _source();

        public static void StartAt(int number)
        {
            var from = number;
            _source = () => from += 10;
        }
    }

    public static void Main()
    {
        Console.WriteLine(new Ticket().Number + new Ticket().Number);
        Ticket.StartAt(100);
        Console.WriteLine(new Ticket().Number);
        Console.WriteLine(new Ticket().Number);
    }
}
