namespace Il2Mcu.Reach;

/// <summary>An edge: the source needs <paramref name="Target"/>, for a reason that can be read by itself.</summary>
/// <param name="Target">What is needed.</param>
/// <param name="Reason">A verb for chains of reasons: "calls", "uses".</param>
/// <param name="Site">Where the need arises; kept for messages, not interpreted.</param>
/// <param name="Condition">If not null, the edge counts only once this node is marked too.</param>
/// <param name="Source">The marked node that the edge comes from, if it is not the one whose expansion found it.</param>
public sealed record Dependency<TNode>(TNode Target, string Reason, object? Site = null, TNode? Condition = default, TNode? Source = default)
    where TNode : class;

/// <summary>One step of a chain of reasons.</summary>
public sealed record ReasonStep<TNode>(TNode Node, string Reason, object? Site);

/// <summary>
/// The mark engine. It knows nothing of IL: it marks what the roots need, remembers why,
/// and holds conditional edges back until their condition is marked.
/// Neither the marked set nor the chains depend on the order of work; a seed shuffles that order to prove it.
/// </summary>
public sealed class DependencyGraph<TNode>(Func<TNode, IEnumerable<Dependency<TNode>>> expand, int? shuffleSeed = null)
    where TNode : class
{
    private readonly HashSet<TNode> _marked = [];
    private readonly Dictionary<TNode, List<(TNode From, Dependency<TNode> Edge)>> _waiting = [];
    private readonly List<TNode> _work = [];
    private readonly List<Dependency<TNode>> _roots = [];
    private readonly Dictionary<TNode, List<Dependency<TNode>>> _edges = [];
    private readonly Random? _random = shuffleSeed is { } seed ? new Random(seed) : null;
    private Dictionary<TNode, (TNode? From, Dependency<TNode> Edge)>? _parents;
    private int _next;

    /// <summary>All marked nodes, in no particular order.</summary>
    public IReadOnlyCollection<TNode> Marked => _marked;

    /// <summary>True if <see cref="Run"/> found the node needed.</summary>
    public bool IsMarked(TNode node) => _marked.Contains(node);

    /// <summary>Marks the roots and everything that follows from them. A root may be conditional.</summary>
    public void Run(IEnumerable<Dependency<TNode>> roots)
    {
        _roots.AddRange(roots);
        foreach (var root in _roots)
        {
            Follow(root.Target, root);
        }

        while (_next < _work.Count)
        {
            var node = TakeNext();
            foreach (var edge in expand(node))
            {
                Record(edge.Source ?? node, edge);
                Follow(node, edge);
            }

            if (_waiting.Remove(node, out var released))
            {
                released.ForEach(item => MarkNode(item.Edge.Target));
            }
        }
    }

    /// <summary>A shortest chain of reasons from a root (first) to <paramref name="node"/> (last).</summary>
    public IReadOnlyList<ReasonStep<TNode>> Path(TNode node)
    {
        _parents ??= FindParents();
        var path = new List<ReasonStep<TNode>>();
        for (var current = node; current is not null && _parents.TryGetValue(current, out var parent); current = parent.From)
        {
            path.Add(new ReasonStep<TNode>(current, parent.Edge.Reason, parent.Edge.Site));
        }

        path.Reverse();
        return path;
    }

    private TNode TakeNext()
    {
        if (_random is not null)
        {
            var other = _random.Next(_next, _work.Count);
            (_work[_next], _work[other]) = (_work[other], _work[_next]);
        }

        return _work[_next++];
    }

    private void Record(TNode from, Dependency<TNode> edge)
    {
        if (!_edges.TryGetValue(from, out var list))
        {
            _edges[from] = list = [];
        }

        list.Add(edge);
    }

    private void Follow(TNode from, Dependency<TNode> edge)
    {
        if (edge.Condition is null || _marked.Contains(edge.Condition))
        {
            MarkNode(edge.Target);
            return;
        }

        if (!_waiting.TryGetValue(edge.Condition, out var list))
        {
            _waiting[edge.Condition] = list = [];
        }

        list.Add((from, edge));
    }

    private void MarkNode(TNode node)
    {
        if (_marked.Add(node))
        {
            _work.Add(node);
        }
    }

    /// <summary>Breadth first from the roots; ties go to the node that is first by name, whatever order the marks were made in.</summary>
    private Dictionary<TNode, (TNode? From, Dependency<TNode> Edge)> FindParents()
    {
        var parents = new Dictionary<TNode, (TNode?, Dependency<TNode>)>();
        var level = new List<TNode>();

        // A conditional root is there because of its condition.
        var rootsOf = _roots.Where(root => root.Condition is not null).ToLookup(root => root.Condition!);
        foreach (var root in _roots.Where(root => root.Condition is null))
        {
            if (parents.TryAdd(root.Target, (default, root)))
            {
                level.Add(root.Target);
            }
        }

        while (level.Count > 0)
        {
            var next = new List<TNode>();
            foreach (var node in level.OrderBy(item => item.ToString(), StringComparer.Ordinal))
            {
                foreach (var edge in _edges.GetValueOrDefault(node, []).Where(Counts).Concat(rootsOf[node])
                    .OrderBy(edge => edge.Target.ToString(), StringComparer.Ordinal)
                    .ThenBy(edge => edge.Reason, StringComparer.Ordinal))
                {
                    if (parents.TryAdd(edge.Target, (node, edge)))
                    {
                        next.Add(edge.Target);
                    }
                }
            }

            level = next;
        }

        return parents;
    }

    private bool Counts(Dependency<TNode> edge) => edge.Condition is null || _marked.Contains(edge.Condition);
}
