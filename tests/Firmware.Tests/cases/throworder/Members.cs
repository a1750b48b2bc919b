using System;

namespace Cases.Throworder;

/// <summary>Exceptions out of properties, indexers, operators, conversions and the members of structs.</summary>
public static class Members
{
    private readonly struct Number(int value)
    {
        public int Value => value < 0 ? throw new ArgumentException("negative") : value;

        public int this[int index] => index > value ? throw new ArgumentOutOfRangeException("index", "too large") : index;

        public static Number operator +(Number left, Number right) => new(checked(left.Value + right.Value));

        public static Number operator /(Number left, Number right) => new(left.Value / right.Value);

        public static bool operator true(Number x) => x.Value != 0;

        public static bool operator false(Number x) => x.Value == 0;

        public static explicit operator int(Number x) => x.Value;

        public static implicit operator Number(int x) => x == 13 ? throw new FormatException("thirteen") : new(x);
    }

    public static void Main()
    {
        for (var i = 0; i < 8; i++)
        {
            try
            {
                Console.WriteLine(Run(i));
            }
            catch (ArgumentOutOfRangeException)
            {
                Console.WriteLine("range");
            }
            catch (ArgumentException e)
            {
                Console.WriteLine(e.Message);
            }
            catch (ArithmeticException e)
            {
                Console.WriteLine(e is OverflowException);
            }
            catch (FormatException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }

    private static int Run(int way)
    {
        Number five = 5;
        switch (way)
        {
            case 0:
                return (five + 6).Value;
            case 1:
                return (five + int.MaxValue).Value;
            case 2:
                return (five / 0).Value;
            case 3:
                return (int)(Number)(-1);
            case 4:
                return five[4];
            case 5:
                return five[6];
            case 6:
                return new Number(-2) ? 1 : 2;
            default:
                return (five + 13).Value;
        }
    }
}
