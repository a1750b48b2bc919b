using System;
using System.Collections.Generic;

namespace Cases.Texts;

/// <summary>A prefix code from frequencies, by a list that stays sorted, and its way back.</summary>
public static class Huffman
{
    private sealed class Node(int weight, char symbol, Node? left, Node? right) : IComparable<Node>
    {
        public int Weight => weight;
        public char Symbol => symbol;
        public Node? Left => left;
        public Node? Right => right;

        public int CompareTo(Node? other) => Weight != other!.Weight ? Weight.CompareTo(other.Weight) : Symbol.CompareTo(other.Symbol);
    }

    public static void Main()
    {
        const string Text = "she sells sea shells by the sea shore";
        var counts = new SortedDictionary<char, int>();
        foreach (var symbol in Text)
        {
            counts[symbol] = counts.TryGetValue(symbol, out var count) ? count + 1 : 1;
        }

        var nodes = new List<Node>();
        foreach (var (symbol, count) in counts)
        {
            nodes.Add(new Node(count, symbol, null, null));
        }

        while (nodes.Count > 1)
        {
            nodes.Sort();
            var (first, second) = (nodes[0], nodes[1]);
            nodes.RemoveRange(0, 2);
            nodes.Add(new Node(first.Weight + second.Weight, first.Symbol < second.Symbol ? first.Symbol : second.Symbol, first, second));
        }

        var codes = new Dictionary<char, string>();
        Name(nodes[0], "", codes);
        var bits = "";
        foreach (var symbol in Text)
        {
            bits += codes[symbol];
        }

        Console.WriteLine(bits.Length);
        Console.WriteLine(bits);
        Console.WriteLine(Decode(nodes[0], bits));
    }

    private static void Name(Node node, string code, Dictionary<char, string> codes)
    {
        if (node is { Left: { } left, Right: { } right })
        {
            Name(left, code + "0", codes);
            Name(right, code + "1", codes);
        }
        else
        {
            codes[node.Symbol] = code;
        }
    }

    private static string Decode(Node root, string bits)
    {
        var text = "";
        var node = root;
        foreach (var bit in bits)
        {
            node = bit == '0' ? node.Left! : node.Right!;
            if (node.Left is null)
            {
                text += node.Symbol;
                node = root;
            }
        }

        return text;
    }
}
