using System;

namespace Cases.Arrays;

/// <summary>Loops whose indices are in bounds, and their neighbours whose indices are not.</summary>
public static class DecidedBounds
{
    private static int[] s_numbers = [1, 2, 3, 4, 5];

    public static void Main()
    {
        var numbers = s_numbers;
        Console.WriteLine(Forward(numbers) + " " + Backward(numbers) + " " + Pairs(numbers));
        Try("one too far", () => OneTooFar(numbers));
        Try("from minus one", () => FromMinusOne(numbers));
        Try("downward past zero", () => PastZero(numbers));
        Try("index changed", () => Changed(numbers));
        Try("array changed", () => Exchanged(numbers));
        Try("two arrays", () => TwoArrays(numbers, new int[3]));
        Try("known length", () => KnownLength(3));
        Try("masked", () => Masked(-1));
        Try("overflow", () => Overflow(numbers));
        Try("narrow", () => Narrow(new int[200]));
        Try("in handler", () => InHandler(numbers));
        Try("unsigned", () => Unsigned(numbers, uint.MaxValue));
    }

    private static int Forward(int[] numbers)
    {
        var sum = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i]++;
            sum += numbers[i];
        }

        return sum;
    }

    private static int Backward(int[] numbers)
    {
        var sum = 0;
        for (var i = numbers.Length - 1; i >= 0; i--)
        {
            sum = (sum * 3) + numbers[i];
        }

        return sum;
    }

    private static int Pairs(int[] numbers)
    {
        var sum = 0;
        for (var i = 1; i < numbers.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sum += numbers[i] * numbers[j];
            }

            sum += numbers[i - 1];
        }

        return sum;
    }

    private static int OneTooFar(int[] numbers)
    {
        var sum = 0;
        for (var i = 0; i <= numbers.Length; i++)
        {
            sum += numbers[i];
        }

        return sum;
    }

    private static int FromMinusOne(int[] numbers)
    {
        var sum = 0;
        for (var i = -1; i < numbers.Length; i++)
        {
            sum += numbers[i];
        }

        return sum;
    }

    private static int PastZero(int[] numbers)
    {
        var sum = 0;
        for (var i = numbers.Length - 1; ; i--)
        {
            sum += numbers[i];
        }
    }

    private static int Changed(int[] numbers)
    {
        var sum = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            i += 3;
            sum += numbers[i];
        }

        return sum;
    }

    private static int Exchanged(int[] numbers)
    {
        var sum = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i == 2)
            {
                numbers = [7];
            }

            sum += numbers[i];
        }

        return sum;
    }

    private static int TwoArrays(int[] left, int[] right)
    {
        var sum = 0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static int KnownLength(int index)
    {
        var numbers = new int[3];
        numbers[0] = 1;
        numbers[2] = 3;
        for (var i = 0; i < 3; i++)
        {
            numbers[i] += i;
        }

        return numbers[0] + numbers[2] + numbers[index];
    }

    private static int Masked(int value)
    {
        var numbers = new int[4];
        numbers[value & 3] = 5;
        return numbers[3] + numbers[value & 7];
    }

    private static int Overflow(int[] numbers)
    {
        var index = int.MaxValue - 1;
        while (true)
        {
            index = unchecked(index + 1);
            if (index < numbers.Length)
            {
                return numbers[index];
            }
        }
    }

    private static int Narrow(int[] numbers)
    {
        sbyte index = 120;
        var sum = 0;
        while (index < numbers.Length)
        {
            sum += numbers[index] + 1;
            index = unchecked((sbyte)(index + 1));
        }

        return sum;
    }

    private static int InHandler(int[] numbers)
    {
        var index = 0;
        try
        {
            index = -5;
            Console.WriteLine(numbers[numbers.Length]);
        }
        catch (IndexOutOfRangeException)
        {
            return numbers[index];
        }

        return index;
    }

    private static int Unsigned(int[] numbers, uint index)
    {
        var sum = 0;
        for (var i = 0u; i < numbers.Length; i++)
        {
            sum += numbers[i];
        }

        return index < (uint)numbers.Length ? numbers[(int)index] : sum + numbers[index];
    }

    private static void Try(string name, Func<int> function)
    {
        try
        {
            Console.WriteLine(name + ": " + function());
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine(name + ": out of range");
        }
    }
}
