using System;

namespace Cases.Exceptions;

/// <summary>Nested ownership: each level cleans up what it made, in reverse order, when one fails.</summary>
public static class LocksAndCleanup
{
    private static int s_open;

    private sealed class Part : IDisposable
    {
        private readonly Part _inner;
        private readonly int _depth;

        public Part(int depth, int failing)
        {
            s_open++;
            _depth = depth;
            try
            {
                if (depth == failing)
                {
                    throw new InvalidOperationException();
                }

                if (depth < 4)
                {
                    _inner = new Part(depth + 1, failing);
                }
            }
            catch
            {
                Console.WriteLine(depth);
                s_open--;
                throw;
            }
        }

        public void Dispose()
        {
            _inner?.Dispose();
            s_open--;
            Console.WriteLine(-_depth);
        }
    }

    public static void Main()
    {
        for (var failing = 0; failing < 6; failing += 2)
        {
            try
            {
                using var part = new Part(0, failing);
                Console.WriteLine(s_open);
            }
            catch (InvalidOperationException)
            {
                Console.WriteLine("failed");
            }

            Console.WriteLine(s_open);
        }
    }
}
