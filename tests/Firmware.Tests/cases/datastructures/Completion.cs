using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>A tree of letters that completes words.</summary>
public static class Completion
{
    private sealed class Letter
    {
        private readonly SortedDictionary<char, Letter> _next = [];
        private int _words;

        public Letter Add(ReadOnlySpan<char> word)
        {
            if (word is [var first, .. var rest])
            {
                if (!_next.TryGetValue(first, out var letter))
                {
                    _next.Add(first, letter = new Letter());
                }

                letter.Add(rest);
            }
            else
            {
                _words++;
            }

            return this;
        }

        public Letter? Find(string prefix)
        {
            Letter? letter = this;
            foreach (var next in prefix)
            {
                letter = letter?._next.GetValueOrDefault(next);
            }

            return letter;
        }

        public IEnumerable<string> Words(string prefix)
        {
            for (var i = 0; i < _words; i++)
            {
                yield return prefix;
            }

            foreach (var (next, letter) in _next)
            {
                foreach (var word in letter.Words(prefix + next))
                {
                    yield return word;
                }
            }
        }
    }

    public static void Main()
    {
        var root = new Letter();
        foreach (var word in "car card care cart cat dog do car".Split(' '))
        {
            root.Add(word);
        }

        foreach (var prefix in (string[])["car", "do", "x", ""])
        {
            Console.WriteLine($"{prefix}: {string.Join(' ', root.Find(prefix)?.Words(prefix) ?? [])}");
        }
    }
}
