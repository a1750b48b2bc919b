using System;

namespace Cases.Closures;

/// <summary>Two lambdas of one scope share variables; each round of a loop has its own scope.</summary>
public static class SharedAndOwn
{
    public static void Main()
    {
        Func<int>[] reads = new Func<int>[3];
        Action[] writes = new Action[3];
        var total = 0;
        for (var i = 0; i < 3; i++)
        {
            var own = i;
            reads[i] = () => own * 10 + total;
            writes[i] = () =>
            {
                own++;
                total += own;
            };
        }

        writes[0]();
        writes[2]();
        writes[2]();
        Console.WriteLine(reads[0]());
        Console.WriteLine(reads[1]());
        Console.WriteLine(reads[2]());
    }
}
