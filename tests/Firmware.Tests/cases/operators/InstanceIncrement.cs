using System;

namespace Cases.Operators;

/// <summary>Instance operators += and ++ change the object in place.</summary>
public static class InstanceIncrement
{
    private sealed class Total
    {
        public int Sum, Steps;

        public void operator +=(int value)
        {
            Sum += value;
            Steps++;
        }

        public void operator ++() => Sum += 100;

        public void operator -=(Total other) => Sum -= other.Sum;
    }

    private struct Small
    {
        public int Value;

        public void operator *=(int factor) => Value *= factor;
    }

    public static void Main()
    {
        var total = new Total();
        var same = total;
        total += 5;
        total += 6;
        total++;
        ++total;
        Console.WriteLine(same.Sum + " " + same.Steps);
        total -= new Total { Sum = 11 };
        Console.WriteLine(same.Sum);
        Console.WriteLine(ReferenceEquals(total, same));
        var small = new Small { Value = 3 };
        small *= 4;
        Small[] all = [small];
        all[0] *= 2;
        Console.WriteLine(small.Value + all[0].Value);
    }
}
