using System;

namespace Cases.Checks;

/// <summary>Checked operations of ulong up to the last value that fits.</summary>
public static class ULongWithoutOverflow
{
    private static ulong _one = 1, _two = 2, _minimum = ulong.MinValue, _maximum = ulong.MaxValue, _root = 4294967295;

    public static void Main()
    {
        checked
        {
            Console.WriteLine(_maximum - _one + _one);
            Console.WriteLine(_minimum + _one - _one);
            Console.WriteLine(_maximum / _two * _two);
            Console.WriteLine(_root * _root);
            Console.WriteLine(_maximum * _one);
            Console.WriteLine(_minimum * _one);
            Console.WriteLine(_maximum * (_one - _one));
            Console.WriteLine(_minimum / _two + _maximum / _two);
            Console.WriteLine(_maximum - _maximum);
            Console.WriteLine(_minimum - _minimum);
            var value = _maximum - _two;
            value++;
            ++value;
            Console.WriteLine(value--);
            Console.WriteLine(--value);
            value += _one;
            value -= _two;
            Console.WriteLine(value);
        }
    }
}
