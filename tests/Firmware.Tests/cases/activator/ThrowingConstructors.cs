using System;
using System.Reflection;

namespace Cases.Activators;

/// <summary>What a constructor throws when <c>new T()</c> calls it is the inner exception of another one; of an ordinary call it is not.</summary>
public static class ThrowingConstructors
{
    private sealed class Refusing
    {
        public Refusing() => throw new NotSupportedException("refused");
    }

    private struct Counting
    {
        private static int _count;

        public Counting()
        {
            if (++_count > 1)
            {
                throw new InvalidOperationException("too many");
            }

            Number = _count;
        }

        public int Number { get; }
    }

    private class Quiet
    {
        public int Number = 5;
    }

    private sealed class Loud : Quiet
    {
        public Loud() => Console.WriteLine("loud " + Number);
    }

    public static void Main()
    {
        Show("new", () => new Refusing());
        Show("new T", Make<Refusing>);
        Show("Activator", () => Activator.CreateInstance<Refusing>());
        Show("by type", () => Activator.CreateInstance(typeof(Refusing)));
        Show("struct", () => Make<Counting>());
        Show("struct again", () => Make<Counting>());
        Show("quiet", Make<Quiet>);
        Show("loud", Make<Loud>);
        Show("number", () => Make<int>());
        Func<object> make = Activator.CreateInstance<Refusing>;
        Show("delegate", make);
    }

    private static T Make<T>()
        where T : new() => new();

    private static void Show(string name, Func<object> action)
    {
        try
        {
            Console.WriteLine(name + " " + action());
        }
        catch (TargetInvocationException exception)
        {
            Console.WriteLine(name + " wrapped " + exception.InnerException.Message + " " + exception.Message);
        }
        catch (Exception exception)
        {
            Console.WriteLine(name + " plain " + exception.Message);
        }
    }
}
