using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Locals of all kinds live across awaits in loops.</summary>
public static class LoopsAndLocals
{
    private struct Pair
    {
        public int A;
        public long B;
    }

    private static async Task<string> Run(int count)
    {
        var text = "";
        Pair pair = default;
        double real = 0.5;
        var items = new int[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = i * i;
            pair.A += items[i];
            await Task.Yield();
            pair.B = pair.A * 1000L;
            real *= 2;
            text += i;
            foreach (var c in "ab")
            {
                await Task.Yield();
                text += c;
            }
        }

        return text + pair.A + "," + pair.B + (real == 4 ? "r" : "?");
    }

    public static void Main()
    {
        Console.WriteLine(Run(3).Result);
        Console.WriteLine(Run(0).Result);
    }
}
