using System;

namespace Cases.Filters;

/// <summary>Filters read and write locals, arguments, ref arguments and fields of this.</summary>
public static class LocalsAndArguments
{
    private sealed class Counter
    {
        public int Value;

        public void Run(int step, ref int total, in long limit)
        {
            var local = 1;
            try
            {
                local += step;
                Value += local;
                total += Value;
                throw new InvalidOperationException();
            }
            catch (InvalidOperationException) when (Value++ < limit && (total += 100) > 0 && ++local > 0)
            {
                Console.WriteLine(local);
            }

            Console.WriteLine(Value);
        }
    }

    public static void Main()
    {
        var counter = new Counter();
        var total = 0;
        for (var i = 0; i < 3; i++)
        {
            try
            {
                counter.Run(i, ref total, 6L);
            }
            catch (InvalidOperationException)
            {
                Console.WriteLine("not taken");
            }

            Console.WriteLine(total);
        }
    }
}
