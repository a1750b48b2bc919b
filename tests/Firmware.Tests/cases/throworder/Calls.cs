using System;

namespace Cases.Throworder;

/// <summary>Receiver, arguments, null check: in this order.</summary>
public static class Calls
{
    private class Base
    {
        public int Plain(int a, int b) => a + b;

        public virtual int Virtual(int a, int b) => a - b;
    }

    private interface IThing
    {
        int Through(int a);
    }

    private sealed class Derived : Base, IThing
    {
        public override int Virtual(int a, int b) => a * b;

        public int Through(int a) => -a;
    }

    private static int Say(int x)
    {
        Console.WriteLine(x);
        return x;
    }

    private static Base Receiver(bool isNull)
    {
        Console.WriteLine("receiver");
        return isNull ? null : new Derived();
    }

    public static void Main()
    {
        for (var i = 0; i < 2; i++)
        {
            var isNull = i == 1;
            try
            {
                Console.WriteLine(Receiver(isNull).Plain(Say(1), Say(2)));
            }
            catch (NullReferenceException)
            {
                Console.WriteLine("null");
            }

            try
            {
                Console.WriteLine(Receiver(isNull).Virtual(Say(3), Say(4)));
            }
            catch (NullReferenceException)
            {
                Console.WriteLine("null");
            }

            try
            {
                Console.WriteLine(((IThing)Receiver(isNull)).Through(Say(5)));
            }
            catch (NullReferenceException)
            {
                Console.WriteLine("null");
            }
        }
    }
}
