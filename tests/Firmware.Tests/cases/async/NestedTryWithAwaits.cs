using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Nested try blocks with awaits at each level, exceptions passing through.</summary>
public static class NestedTryWithAwaits
{
    private static async Task Log(string text)
    {
        await Task.Yield();
        Console.WriteLine(text);
    }

    private static async Task Run(int level)
    {
        try
        {
            await Log("outer");
            try
            {
                await Log("inner");
                if (level == 1)
                {
                    throw new InvalidOperationException("one");
                }

                if (level == 2)
                {
                    return;
                }
            }
            catch (ArgumentException)
            {
                await Log("wrong");
            }
            finally
            {
                await Log("inner finally");
            }

            await Log("after inner");
        }
        catch (InvalidOperationException exception)
        {
            await Log("caught " + exception.Message);
        }
        finally
        {
            await Log("outer finally");
        }
    }

    public static void Main()
    {
        for (var level = 0; level < 3; level++)
        {
            Run(level).Wait();
        }
    }
}
