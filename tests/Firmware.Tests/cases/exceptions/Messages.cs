using System;

namespace Cases.Exceptions;

/// <summary>The messages of the exceptions that instructions raise.</summary>
public static class Messages
{
    public static void Main()
    {
        for (var i = 0; i < 7; i++)
        {
            try
            {
                Raise(i, 0, null);
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }

    private static void Raise(int way, int zero, object nothing)
    {
        object[] strings = new string[1];
        switch (way)
        {
            case 0:
                Use(1 / zero);
                break;
            case 1:
                Use(checked(int.MaxValue + way));
                break;
            case 2:
                Use((new int[1])[way]);
                break;
            case 3:
                Use(nothing.GetHashCode());
                break;
            case 4:
                strings[0] = new object();
                break;
            case 5:
                throw null;
            default:
                throw new InvalidOperationException();
        }
    }

    private static void Use(int x)
    {
        if (x == 12345)
        {
            Console.WriteLine(x);
        }
    }
}
