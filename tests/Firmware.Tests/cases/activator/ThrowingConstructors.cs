using System;
using System.Reflection;

namespace Cases.Activation;

/// <summary>What a constructor throws that is called for a type parameter or by Activator comes inside another exception.</summary>
public static class ThrowingConstructors
{
    private sealed class Failing
    {
        public Failing() => throw new InvalidOperationException("class");
    }

    private struct FailingValue
    {
        public int Number;

        public FailingValue()
        {
            Number = 1;
            throw new InvalidOperationException("struct");
        }
    }

    private class Outer<T>
        where T : new()
    {
        public T Inner { get; } = new();
    }

    private sealed class Dividing
    {
        public static int Divisor;

        public int Quotient { get; } = 10 / Divisor;
    }

    private sealed class Plain
    {
        public int Number { get; } = 7;

        public int[] Numbers { get; } = new int[3];
    }

    private static T Make<T>()
        where T : new() => new();

    public static void Main()
    {
        Report(() => Make<Failing>());
        Report(() => Make<FailingValue>());
        Report(() => Activator.CreateInstance<Failing>());
        Report(() => Activator.CreateInstance(typeof(Failing))!);
        Report(() => Activator.CreateInstance(typeof(FailingValue))!);
        Report(() => Make<Outer<Failing>>());
        Report(() => Make<Outer<Outer<FailingValue>>>());
        Report(() => Make<Dividing>());
        Dividing.Divisor = 2;
        Report(() => Make<Dividing>());
        Report(() => Make<Plain>().Number + Make<Plain>().Numbers.Length);
        Report(() => Make<Outer<Outer<Plain>>>().Inner.Inner.Number);
        Func<Failing> create = Activator.CreateInstance<Failing>;
        Report(create);
        try
        {
            Make<Failing>();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("itself");
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException { Message: "class" })
        {
            Console.WriteLine("inside");
        }
    }

    private static void Report(Func<object> make)
    {
        try
        {
            Console.WriteLine(make().ToString());
        }
        catch (Exception exception)
        {
            for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
            {
                Console.Write(inner.GetType().Name + ": " + inner.Message + "; ");
            }

            Console.WriteLine();
        }
    }
}
