using System;

namespace Cases.Lambdas;

/// <summary>Lambdas with blocks, expressions, throw, switch, nested conditionals and no parameters.</summary>
public static class ExpressionForms
{
    public static void Main()
    {
        Func<int, string> size = n => n switch
        {
            < 0 => "negative",
            0 => "zero",
            _ => n > 100 ? "large" : "small",
        };

        Console.WriteLine(size(-1) + size(0) + size(5) + size(500));
        Func<int, int, int> power = (b, e) =>
        {
            var result = 1;
            while (e-- > 0)
            {
                result *= b;
            }

            return result;
        };

        Console.WriteLine(power(3, 5));
        Func<int> fail = () => throw new InvalidOperationException("lambda");
        try
        {
            fail();
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }

        Console.WriteLine(((Func<int, Func<int, int>>)(x => y => x - y))(10)(3));
        Action assign = () => power = (_, _) => -1;
        assign();
        Console.WriteLine(power(1, 1));
    }
}
