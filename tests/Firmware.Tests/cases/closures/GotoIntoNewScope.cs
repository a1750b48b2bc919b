using System;

namespace Cases.Closures;

/// <summary>A jump back enters a new scope with a new variable.</summary>
public static class GotoIntoNewScope
{
    public static void Main()
    {
        var all = new Func<int>[3];
        var index = 0;
    Again:
        {
            var own = index * 7;
            all[index] = () => own + index;
            index++;
        }

        if (index < 3)
        {
            goto Again;
        }

        Console.WriteLine(all[0]() + " " + all[1]() + " " + all[2]());
    }
}
