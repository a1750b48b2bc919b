using System;

namespace Cases.Closures;

/// <summary>Scopes of a while loop end with continue and break; lambdas keep theirs.</summary>
public static class LoopWithContinueAndBreak
{
    public static void Main()
    {
        var kept = new Func<int>[5];
        var count = 0;
        var i = 0;
        while (true)
        {
            var own = i++;
            if (own % 2 == 0)
            {
                own += 100;
                continue;
            }

            kept[count++] = () => own++;
            if (count == 3)
            {
                break;
            }

            own *= 10;
        }

        for (var k = 0; k < count; k++)
        {
            Console.WriteLine(kept[k]() + " " + kept[k]());
        }
    }
}
