using System;

namespace Cases.Checks;

/// <summary>Checked operations of uint up to the last value that fits.</summary>
public static class UIntWithoutOverflow
{
    private static uint _one = 1, _two = 2, _minimum = uint.MinValue, _maximum = uint.MaxValue, _root = 65535;

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
