using System;

namespace Cases.Lambdas;

/// <summary>Each turn of foreach has its own variable; for shares one.</summary>
public static class CaptureLoops
{
    public static void Main()
    {
        var actions = new Action[6];
        for (var i = 0; i < 3; i++)
        {
            actions[i] = () => Console.Write(i);
        }

        var next = 3;
        foreach (var value in new[] { 7, 8, 9 })
        {
            actions[next++] = () => Console.Write(value);
        }

        foreach (var action in actions)
        {
            action();
        }

        Console.WriteLine();
        var scopes = new Func<int>[3];
        for (var i = 0; i < 3; i++)
        {
            var own = i * 10;
            scopes[i] = () => own++ + i;
        }

        foreach (var scope in scopes)
        {
            Console.WriteLine(scope());
            Console.WriteLine(scope());
        }
    }
}
