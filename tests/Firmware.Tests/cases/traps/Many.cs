// il2mcu: --null-checks trap --division-checks trap
using System;

namespace Cases.Traps;

/// <summary>Thousands of traps one after the other, between allocations: the stack and the fault registers are as before each time.</summary>
public static class Many
{
    private sealed class Link
    {
        public Link Next;
        public int Number;
    }

    private static int Deep(Link link, int depth) => depth == 0 ? link.Number : Deep(link, depth - 1) + 1;

    public static void Main()
    {
        var caught = 0;
        Link chain = null;
        for (var i = 0; i < 3000; i++)
        {
            try
            {
                chain = new Link { Next = i % 10 == 0 ? null : chain, Number = i };
                caught += i % 3 == 0 ? Deep(null, i % 7) : 100 / (i % 2);
            }
            catch (NullReferenceException)
            {
                caught += 1;
            }
            catch (DivideByZeroException)
            {
                caught += 10000;
            }
        }

        Console.WriteLine(caught);
        Console.WriteLine(chain.Number);
    }
}
