using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>What depends on what, in an order that works, or the circle that prevents it.</summary>
public static class BuildOrder
{
    private sealed class CircleException(IEnumerable<string> path) : Exception(string.Join(" > ", path));

    private enum State
    {
        New, Open, Done,
    }

    public static void Main()
    {
        Show("app:lib,ui ui:core,lib lib:core core: tool:app");
        Show("a:b b:c c:d,a d:");
        Show("self:self");
        Show("");
    }

    private static void Show(string text)
    {
        var needs = new Dictionary<string, string[]>();
        foreach (var item in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = item.Split(':');
            needs.Add(parts[0], parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries));
        }

        try
        {
            Console.WriteLine($"[{string.Join(' ', Order(needs))}]");
        }
        catch (CircleException circle)
        {
            Console.WriteLine(circle.Message);
        }
    }

    private static List<string> Order(Dictionary<string, string[]> needs)
    {
        var states = new Dictionary<string, State>();
        var order = new List<string>();
        var path = new List<string>();
        foreach (var name in needs.Keys)
        {
            Visit(name);
        }

        return order;

        void Visit(string name)
        {
            path.Add(name);
            switch (states.GetValueOrDefault(name))
            {
                case State.Open:
                    throw new CircleException(path[path.IndexOf(name)..]);
                case State.New:
                    states[name] = State.Open;
                    Array.ForEach(needs[name], Visit);
                    states[name] = State.Done;
                    order.Add(name);
                    break;
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
