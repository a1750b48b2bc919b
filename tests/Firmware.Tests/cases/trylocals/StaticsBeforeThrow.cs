using System;
using System.Diagnostics.CodeAnalysis;

namespace Cases.Trylocals;

/// <summary>Static fields written just before a throw, also in helpers that do not return, are seen in the handler.</summary>
public static class StaticsBeforeThrow
{
    private static int s_step;
    private static long s_total;
    private static string s_name = "none";

    public static void Main()
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                s_step = i + 1;
                s_total += 1L << (i + 30);
                Work(i);
                s_step = -1;
            }
            catch (Exception e)
            {
                Console.WriteLine(s_step);
                Console.WriteLine(s_total);
                Console.WriteLine(s_name);
                Console.WriteLine(e.Message);
            }
        }
    }

    private static void Work(int way)
    {
        switch (way)
        {
            case 0:
                s_name = "fail";
                Fail("zero");
                break;
            case 1:
                s_name = "fail later";
                FailLater();
                break;
            default:
                s_name = "direct";
                s_step = 77;
                throw new Exception("two");
        }

        s_name = "not reached";
    }

    [DoesNotReturn]
    private static void Fail(string message)
    {
        s_step += 100;
        throw new InvalidOperationException(message);
    }

    [DoesNotReturn]
    private static void FailLater()
    {
        s_step += 200;
        Fail("one");
    }
}
