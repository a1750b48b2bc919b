namespace Il2Mcu.Text;

/// <summary>Groups of digits before the point, which separators part.</summary>
internal static class Grouping
{
    private const int InvariantSize = 3;

    /// <summary>True if a group ends so many digits before the point.</summary>
    /// <param name="position">Digits between there and the point.</param>
    /// <param name="sizes">Sizes from the point on, the last one again and again; zero takes all the rest. Null for threes.</param>
    public static bool EndsBefore(int position, int[]? sizes)
    {
        if (sizes is null)
        {
            return position % InvariantSize == 0;
        }

        var total = 0;
        for (var i = 0; total < position; i = i < sizes.Length - 1 ? i + 1 : i)
        {
            if (sizes.Length == 0 || sizes[i] == 0)
            {
                return false;
            }

            total += sizes[i];
        }

        return total == position;
    }
}
