using System;

namespace Cases.Throworder;

/// <summary>Exceptions in the middle of expressions: what stands to the left has happened, what stands to the right has not.</summary>
public static class Expressions
{
    private static int s_zero;
    private static int[] s_none = [];
    private static object s_text = "text";
    private static string s_null;

    public static void Main()
    {
        Try(0);
        Try(1);
        Try(2);
        Try(3);
        Try(4);
        Try(5);
        Try(6);
    }

    private static int Say(int x)
    {
        Console.Write(x);
        Console.Write(" ");
        return x;
    }

    private static void Try(int way)
    {
        var result = -1;
        try
        {
            result = way switch
            {
                0 => Say(1) + Say(2) / s_zero + Say(3),
                1 => Say(1) + s_none[Say(2)] + Say(3),
                2 => Say(1) + (int)s_text + Say(3),
                3 => Say(1) + s_null.Length + Say(3),
                4 => Say(1) + checked(int.MaxValue + Say(2)) + Say(3),
                5 => Sum(Say(1), Say(2) % s_zero, Say(3)),
                _ => Say(1) + (Say(2) > 1 ? Say(3) : Say(4)),
            };
        }
        catch (DivideByZeroException)
        {
            Console.Write("divide ");
        }
        catch (IndexOutOfRangeException)
        {
            Console.Write("index ");
        }
        catch (InvalidCastException)
        {
            Console.Write("cast ");
        }
        catch (NullReferenceException)
        {
            Console.Write("null ");
        }
        catch (OverflowException)
        {
            Console.Write("overflow ");
        }

        Console.WriteLine(result);
    }

    private static int Sum(int a, int b, int c) => a + b + c;
}
