using Il2Mcu.Reach;
using NUnit.Framework;

namespace Il2Mcu.Tests.Reach;

/// <summary>The mark engine over toy graphs: nodes are words, edges are written <c>a -> b</c>, conditional ones <c>a -> b if c</c>.</summary>
internal sealed class DependencyGraphTests
{
    [Test]
    public void MarksWhatTheRootNeeds() =>
        Assert.That(Marked("main", "main -> a", "a -> b", "c -> d"), Is.EquivalentTo(new[] { "main", "a", "b" }));

    [Test]
    public void CyclesEnd() => Assert.That(Marked("main", "main -> a", "a -> main"), Is.EquivalentTo(new[] { "main", "a" }));

    [Test]
    public void ConditionalEdgeWaitsForItsCondition() =>
        Assert.That(Marked("main", "main -> a", "a -> b if c"), Does.Not.Contain("b"));

    [Test]
    public void ConditionThatIsMarkedLaterReleasesTheEdge() =>
        Assert.That(Marked("main", "main -> a", "a -> b if c", "main -> x", "x -> y", "y -> c"), Does.Contain("b"));

    [Test]
    public void ConditionThatIsMarkedEarlierCounts() =>
        Assert.That(Marked("main", "main -> c", "c -> a", "a -> b if c"), Does.Contain("b"));

    [Test]
    public void ConditionalRootWaits()
    {
        var graph = new DependencyGraph<string>(node => node == "main" ? [new Dependency<string>("a", "calls")] : []);
        graph.Run([new Dependency<string>("main", "entry"), new Dependency<string>("handler", "vector", Condition: "a"), new Dependency<string>("other", "vector", Condition: "z")]);
        Assert.That(graph.Marked, Is.EquivalentTo(new[] { "main", "a", "handler" }));
    }

    [Test]
    public void NodesAreExpandedOnce()
    {
        var expanded = new List<string>();
        var graph = new DependencyGraph<string>(node =>
        {
            expanded.Add(node);
            return node == "main" ? [new Dependency<string>("a", ""), new Dependency<string>("a", ""), new Dependency<string>("main", "")] : [];
        });
        graph.Run([new Dependency<string>("main", "")]);
        Assert.That(expanded, Is.EqualTo(new[] { "main", "a" }));
    }

    [Test]
    public void PathIsShortestWithReasonsAndSites()
    {
        var graph = Run(null, "main", "main -> a", "a -> b", "b -> c", "main -> x", "x -> c");
        Assert.That(
            graph.Path("c").Select(step => $"{step.Node}: {step.Reason} at {step.Site}"),
            Is.EqualTo(new[] { "main: root at ", "x: needed by main at main", "c: needed by x at x" }));
    }

    [Test]
    public void EqualPathsAreDecidedByName()
    {
        var graph = Run(null, "main", "main -> b", "main -> a", "b -> c", "a -> c");
        Assert.That(graph.Path("c").Select(step => step.Node), Is.EqualTo(new[] { "main", "a", "c" }));
    }

    [Test]
    public void PathLeavesOutEdgesThatDoNotCount()
    {
        var graph = Run(null, "main", "main -> c if never", "main -> a", "a -> b", "b -> c");
        Assert.That(graph.Path("c").Select(step => step.Node), Is.EqualTo(new[] { "main", "a", "b", "c" }));
    }

    [Test]
    public void EdgeCountsForItsSource()
    {
        // "slot" finds "type" or the other way round; the chain always leads over "slot".
        var graph = new DependencyGraph<string>(node => node switch
        {
            "main" => [new Dependency<string>("slot", "calls"), new Dependency<string>("a type", "creates")],
            "a type" => [new Dependency<string>("body", "called", Source: "slot")],
            _ => [],
        });
        graph.Run([new Dependency<string>("main", "entry")]);
        Assert.That(graph.Path("body").Select(step => step.Node), Is.EqualTo(new[] { "main", "slot", "body" }));
    }

    [Test]
    public void WhatIsNotMarkedHasNoPath() => Assert.That(Run(null, "main", "a -> b").Path("b"), Is.Empty);

    [Test]
    public void SeedChangesTheOrderButNeitherMarksNorPaths()
    {
        var edges = Enumerable.Range(0, 60).SelectMany(i => new[] { $"n{i} -> n{(i * 7) + 1}", $"n{i} -> n{(i * 3) + 2} if n{i / 2}" }).Prepend("main -> n0").ToArray();
        var orders = new HashSet<string>();
        var reference = Run(null, "main", edges);
        for (var seed = 1; seed <= 5; seed++)
        {
            var order = new List<string>();
            var shuffled = Run(seed, "main", edges, order);
            orders.Add(string.Join(' ', order));
            Assert.That(shuffled.Marked, Is.EquivalentTo(reference.Marked));
            foreach (var node in reference.Marked)
            {
                Assert.That(shuffled.Path(node), Is.EqualTo(reference.Path(node)), node);
            }
        }

        Assert.That(orders, Has.Count.GreaterThan(1), "the seed shuffles nothing");
    }

    private static IReadOnlyCollection<string> Marked(string root, params string[] edges) => Run(null, root, edges).Marked;

    private static DependencyGraph<string> Run(int? seed, string root, params string[] edges) => Run(seed, root, edges, []);

    private static DependencyGraph<string> Run(int? seed, string root, string[] edges, List<string> order)
    {
        var bySource = edges.Select(edge => edge.Split(" -> ")).ToLookup(parts => parts[0], parts => parts[1].Split(" if "));
        var graph = new DependencyGraph<string>(
            node =>
            {
                order.Add(node);
                return bySource[node].Select(target => new Dependency<string>(target[0], $"needed by {node}", node, target.Length > 1 ? target[1] : null));
            },
            seed);
        graph.Run([new Dependency<string>(root, "root")]);
        return graph;
    }
}
