using System;

namespace Cases.Stackalloc;

/// <summary>Blocks of structs, passed on as pointers.</summary>
public static class Structs
{
    private struct Sample
    {
        public short Value;
        public long Time;
    }

    public static unsafe void Main()
    {
        var samples = stackalloc Sample[10];
        Fill(samples, 10);
        var best = Largest(samples, samples + 10);
        Console.WriteLine(best->Value);
        Console.WriteLine(best->Time);
        Console.WriteLine(best - samples);
        best->Value = -1;
        Console.WriteLine(Largest(samples, samples + 10) - samples);
    }

    private static unsafe void Fill(Sample* samples, int count)
    {
        for (var i = 0; i < count; i++)
        {
            samples[i] = new Sample { Value = (short)(i * 37 % 11), Time = 1L << (i * 4) };
        }
    }

    private static unsafe Sample* Largest(Sample* first, Sample* end)
    {
        var best = first;
        for (; first < end; first++)
        {
            if (first->Value > best->Value)
            {
                best = first;
            }
        }

        return best;
    }
}
