using System;

namespace Cases.Inheritance;

/// <summary>Abstract members implemented at different levels, and template methods.</summary>
public static class AbstractClasses
{
    private abstract class Filter
    {
        private int _count;

        public int Run(int[] samples)
        {
            var result = 0;
            foreach (var sample in samples)
            {
                _count++;
                result += Step(sample) * Gain;
            }

            return Finish(result);
        }

        protected abstract int Gain { get; }

        protected abstract int Step(int sample);

        protected virtual int Finish(int result) => result + _count;
    }

    private abstract class Doubling : Filter
    {
        protected override int Gain => 2;
    }

    private sealed class Offset(int offset) : Doubling
    {
        protected override int Step(int sample) => sample + offset;
    }

    private sealed class Delta : Doubling
    {
        private int _last;

        protected override int Gain => base.Gain * base.Gain;

        protected override int Step(int sample)
        {
            var delta = sample - _last;
            _last = sample;
            return delta * delta;
        }

        protected override int Finish(int result) => -base.Finish(result);
    }

    public static void Main()
    {
        int[] samples = [3, 1, 4, 1, 5, 9];
        Filter[] filters = [new Offset(10), new Delta(), new Offset(-10)];
        foreach (var filter in filters)
        {
            Console.Write(filter.Run(samples));
            Console.Write(' ');
            Console.WriteLine(filter.Run(samples));
        }
    }
}
