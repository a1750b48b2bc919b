using System;

namespace Cases.UsingStatements;

/// <summary>using in loops, switch sections and lambdas disposes at each exit.</summary>
public static class NestedScopes
{
    private sealed class Gate(string name) : IDisposable
    {
        public static int Open;

        public string Enter()
        {
            Open++;
            return name;
        }

        public void Dispose() => Open--;
    }

    private static string Run(int way)
    {
        switch (way)
        {
            case 0:
                {
                    using var gate = new Gate("zero");
                    return gate.Enter() + Gate.Open;
                }

            case 1:
                using (var gate = new Gate("one"))
                {
                    gate.Enter();
                    goto default;
                }

            default:
                Func<int> inside = () =>
                {
                    using var gate = new Gate("lambda");
                    gate.Enter();
                    return Gate.Open;
                };

                return "default " + inside();
        }
    }

    public static void Main()
    {
        for (var way = 0; way < 3; way++)
        {
            Console.WriteLine(Run(way) + " " + Gate.Open);
        }

        for (var i = 0; i < 3; i++)
        {
            using var gate = new Gate("loop");
            gate.Enter();
            if (i == 1)
            {
                continue;
            }
        }

        Console.WriteLine(Gate.Open);
    }
}
