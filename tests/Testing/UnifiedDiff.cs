namespace Il2Mcu.Testing;

/// <summary>A line difference of two short texts, by longest common subsequence.</summary>
public static class UnifiedDiff
{
    /// <summary>Lines of context before and after a change.</summary>
    private const int Context = 3;

    /// <summary>The difference in unified form, cut after <paramref name="limit"/> lines.</summary>
    public static string Format(string expected, string actual, int limit = 40)
    {
        var lines = Hunks([.. Edits(Lines(expected), Lines(actual))]).ToList();
        return lines.Count <= limit
            ? string.Join('\n', lines)
            : string.Join('\n', lines.Take(limit)) + $"\n... {lines.Count - limit} more lines";
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    /// <summary>Every line with ' ', '-' or '+' before it.</summary>
    private static IEnumerable<string> Edits(string[] left, string[] right)
    {
        var common = CommonLengths(left, right);
        int i = 0, j = 0;
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                yield return " " + left[i++];
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return "-" + left[i++];
            }
            else
            {
                yield return "+" + right[j++];
            }
        }
    }

    /// <summary>Length of the longest common subsequence of the tails that begin at each pair of lines.</summary>
    private static int[,] CommonLengths(string[] left, string[] right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j]
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static IEnumerable<string> Hunks(string[] edits)
    {
        var lastShown = -1;
        for (var index = 0; index < edits.Length; index++)
        {
            var near = edits[Math.Max(0, index - Context)..Math.Min(edits.Length, index + Context + 1)];
            if (!Array.Exists(near, edit => edit[0] != ' '))
            {
                continue;
            }

            if (lastShown != index - 1 || index == 0)
            {
                yield return $"@@ line {1 + edits.Take(index).Count(edit => edit[0] != '+')} @@";
            }

            yield return edits[index];
            lastShown = index;
        }
    }
}
