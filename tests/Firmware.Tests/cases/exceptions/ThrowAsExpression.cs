using System;

namespace Cases.Exceptions;

/// <summary>throw as an expression in every place where C# allows it.</summary>
public static class ThrowAsExpression
{
    private static string s_name;

    private static string Name
    {
        get => s_name ?? throw new InvalidOperationException("no name");
        set => s_name = value ?? throw new ArgumentNullException(nameof(value));
    }

    private static int Half(int x) => x % 2 == 0 ? x / 2 : throw new ArgumentException("odd");

    private static int Choose(int x) => x switch
    {
        0 => 10,
        > 0 and < 5 => Half(x),
        _ => throw new ArgumentOutOfRangeException(nameof(x)),
    };

    public static void Main()
    {
        for (var i = 0; i < 7; i++)
        {
            try
            {
                switch (i)
                {
                    case 0:
                        Console.WriteLine(Name);
                        break;
                    case 1:
                        Name = null;
                        break;
                    case 2:
                        Name = "x";
                        Console.WriteLine(Name);
                        break;
                    case 3:
                        Console.WriteLine(Choose(0) + Choose(4));
                        break;
                    case 4:
                        Console.WriteLine(Choose(3));
                        break;
                    default:
                        Console.WriteLine(Choose(i));
                        break;
                }
            }
            catch (ArgumentOutOfRangeException e)
            {
                Console.WriteLine(e.ParamName);
            }
            catch (ArgumentNullException e)
            {
                Console.WriteLine(e.ParamName);
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}
