using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>await in catch and finally blocks keeps the exception and the order.</summary>
public static class AwaitInCatchAndFinally
{
    private static async Task Step(string name)
    {
        Console.WriteLine("enter " + name);
        await Task.Yield();
        Console.WriteLine("leave " + name);
    }

    private static async Task<int> Run(bool fail)
    {
        try
        {
            await Step("try");
            if (fail)
            {
                throw new InvalidOperationException("failed");
            }

            return 1;
        }
        catch (InvalidOperationException exception)
        {
            await Step("catch");
            Console.WriteLine(exception.Message);
            return 2;
        }
        finally
        {
            await Step("finally");
        }
    }

    public static void Main()
    {
        Console.WriteLine(Run(false).Result);
        Console.WriteLine(Run(true).GetAwaiter().GetResult());
    }
}
