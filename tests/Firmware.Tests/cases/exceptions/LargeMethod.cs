using System;

namespace Cases.Exceptions;

/// <summary>A method with many protected blocks, one after another and nested.</summary>
public static class LargeMethod
{
    private static int s_count;

    private static void Step(int x)
    {
        s_count++;
        if (s_count % 7 == x % 7)
        {
            throw new InvalidOperationException();
        }
    }

    public static void Main()
    {
        for (var i = 0; i < 5; i++)
        {
            Console.WriteLine(Run(i));
        }
    }

    private static int Run(int x)
    {
        var result = 0;
        try
        {
            Step(x + 0);
            result += 1;
            try
            {
                Step(x * 2);
                result += 0;
            }
            catch (InvalidOperationException) when (result % 3 == 0)
            {
                result += 100;
            }
            finally
            {
                result ^= 0;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 3;
        }

        try
        {
            Step(x + 1);
            result += 2;
            try
            {
                Step(x * 3);
                result += 10;
            }
            catch (InvalidOperationException) when (result % 3 == 1)
            {
                result += 101;
            }
            finally
            {
                result ^= 1;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 4;
        }

        try
        {
            Step(x + 2);
            result += 3;
            try
            {
                Step(x * 4);
                result += 20;
            }
            catch (InvalidOperationException) when (result % 3 == 2)
            {
                result += 102;
            }
            finally
            {
                result ^= 2;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 5;
        }

        try
        {
            Step(x + 3);
            result += 4;
            try
            {
                Step(x * 5);
                result += 30;
            }
            catch (InvalidOperationException) when (result % 3 == 0)
            {
                result += 103;
            }
            finally
            {
                result ^= 3;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 6;
        }

        try
        {
            Step(x + 4);
            result += 5;
            try
            {
                Step(x * 6);
                result += 40;
            }
            catch (InvalidOperationException) when (result % 3 == 1)
            {
                result += 104;
            }
            finally
            {
                result ^= 4;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 7;
        }

        try
        {
            Step(x + 5);
            result += 6;
            try
            {
                Step(x * 7);
                result += 50;
            }
            catch (InvalidOperationException) when (result % 3 == 2)
            {
                result += 105;
            }
            finally
            {
                result ^= 5;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 8;
        }

        try
        {
            Step(x + 6);
            result += 7;
            try
            {
                Step(x * 8);
                result += 60;
            }
            catch (InvalidOperationException) when (result % 3 == 0)
            {
                result += 106;
            }
            finally
            {
                result ^= 6;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 9;
        }

        try
        {
            Step(x + 7);
            result += 8;
            try
            {
                Step(x * 9);
                result += 70;
            }
            catch (InvalidOperationException) when (result % 3 == 1)
            {
                result += 107;
            }
            finally
            {
                result ^= 7;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 10;
        }

        try
        {
            Step(x + 8);
            result += 9;
            try
            {
                Step(x * 10);
                result += 80;
            }
            catch (InvalidOperationException) when (result % 3 == 2)
            {
                result += 108;
            }
            finally
            {
                result ^= 8;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 11;
        }

        try
        {
            Step(x + 9);
            result += 10;
            try
            {
                Step(x * 11);
                result += 90;
            }
            catch (InvalidOperationException) when (result % 3 == 0)
            {
                result += 109;
            }
            finally
            {
                result ^= 9;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 12;
        }

        try
        {
            Step(x + 10);
            result += 11;
            try
            {
                Step(x * 12);
                result += 100;
            }
            catch (InvalidOperationException) when (result % 3 == 1)
            {
                result += 110;
            }
            finally
            {
                result ^= 10;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 13;
        }

        try
        {
            Step(x + 11);
            result += 12;
            try
            {
                Step(x * 13);
                result += 110;
            }
            catch (InvalidOperationException) when (result % 3 == 2)
            {
                result += 111;
            }
            finally
            {
                result ^= 11;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 14;
        }

        try
        {
            Step(x + 12);
            result += 13;
            try
            {
                Step(x * 14);
                result += 120;
            }
            catch (InvalidOperationException) when (result % 3 == 0)
            {
                result += 112;
            }
            finally
            {
                result ^= 12;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 15;
        }

        try
        {
            Step(x + 13);
            result += 14;
            try
            {
                Step(x * 15);
                result += 130;
            }
            catch (InvalidOperationException) when (result % 3 == 1)
            {
                result += 113;
            }
            finally
            {
                result ^= 13;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 16;
        }

        try
        {
            Step(x + 14);
            result += 15;
            try
            {
                Step(x * 16);
                result += 140;
            }
            catch (InvalidOperationException) when (result % 3 == 2)
            {
                result += 114;
            }
            finally
            {
                result ^= 14;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 17;
        }

        try
        {
            Step(x + 15);
            result += 16;
            try
            {
                Step(x * 17);
                result += 150;
            }
            catch (InvalidOperationException) when (result % 3 == 0)
            {
                result += 115;
            }
            finally
            {
                result ^= 15;
            }
        }
        catch (InvalidOperationException)
        {
            result -= 18;
        }

        return result;
    }
}
