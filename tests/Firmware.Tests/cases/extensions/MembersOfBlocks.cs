using System;

namespace Cases.Extensions;

/// <summary>Extension blocks: instance methods, properties and static members of a foreign type.</summary>
public static class MembersOfBlocks
{
    public static void Main()
    {
        Console.WriteLine(5.IsPrime);
        Console.WriteLine(9.IsPrime);
        Console.WriteLine(7.Next());
        Console.WriteLine(int.Answer);
        Console.WriteLine(int.Largest(3, 8, 5));
        Console.WriteLine("abc".Last);
        Console.WriteLine(string.Repeat("xy", 3));
    }
}

internal static class MembersOfBlocksExtensions
{
    extension(int value)
    {
        public bool IsPrime
        {
            get
            {
                for (var i = 2; i * i <= value; i++)
                {
                    if (value % i == 0)
                    {
                        return false;
                    }
                }

                return value > 1;
            }
        }

        public int Next() => value + 1;

        public static int Answer => 42;

        public static int Largest(params int[] all)
        {
            var best = all[0];
            foreach (var one in all)
            {
                best = Math.Max(best, one);
            }

            return best;
        }
    }

    extension(string text)
    {
        public char Last => text[^1];

        public static string Repeat(string part, int times) => times == 0 ? "" : part + string.Repeat(part, times - 1);
    }
}
