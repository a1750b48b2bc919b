using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>JSON text to a tree of records and back, by a ref struct that walks the characters.</summary>
public static class Tokens
{
    private abstract record Value
    {
        public sealed record Null : Value;

        public sealed record Bool(bool Is) : Value;

        public sealed record Number(double Is) : Value;

        public sealed record Text(string Is) : Value;

        public sealed record List(List<Value> Items) : Value;

        public sealed record Map(List<KeyValuePair<string, Value>> Items) : Value;
    }

    private ref struct Reader(ReadOnlySpan<char> rest)
    {
        private ReadOnlySpan<char> _rest = rest;
        private readonly int _length = rest.Length;

        public Value Read()
        {
            Skip();
            switch (_rest)
            {
                case ['{', ..]:
                    var map = new List<KeyValuePair<string, Value>>();
                    Items('}', ref this, (ref Reader reader) =>
                    {
                        var name = reader.Read() is Value.Text text ? text.Is : throw reader.Wrong();
                        reader.Expect(':');
                        map.Add(new(name, reader.Read()));
                    });
                    return new Value.Map(map);
                case ['[', ..]:
                    var list = new List<Value>();
                    Items(']', ref this, (ref Reader reader) => list.Add(reader.Read()));
                    return new Value.List(list);
                case ['"', .. var text]:
                    var end = text.IndexOf('"');
                    _rest = end < 0 ? throw Wrong() : text[(end + 1)..];
                    return new Value.Text(new string(text[..end]));
                case ['t', 'r', 'u', 'e', .. var after]:
                    _rest = after;
                    return new Value.Bool(true);
                case ['f', 'a', 'l', 's', 'e', .. var after]:
                    _rest = after;
                    return new Value.Bool(false);
                case ['n', 'u', 'l', 'l', .. var after]:
                    _rest = after;
                    return new Value.Null();
                default:
                    var length = _rest.IndexOfAnyExcept("+-.eE0123456789");
                    length = length < 0 ? _rest.Length : length;
                    var number = double.TryParse(_rest[..length], out var parsed) ? new Value.Number(parsed) : throw Wrong();
                    _rest = _rest[length..];
                    return number;
            }
        }

        private delegate void Item(ref Reader reader);

        private static void Items(char close, ref Reader reader, Item item)
        {
            reader._rest = reader._rest[1..];
            reader.Skip();
            if (reader._rest is [var first, ..] && first == close)
            {
                reader._rest = reader._rest[1..];
                return;
            }

            while (true)
            {
                item(ref reader);
                reader.Skip();
                if (reader._rest is [var next, .. var rest] && next == close)
                {
                    reader._rest = rest;
                    return;
                }

                reader.Expect(',');
            }
        }

        private void Skip() => _rest = _rest.TrimStart();

        private void Expect(char sign)
        {
            Skip();
            _rest = _rest is [var first, .. var rest] && first == sign ? rest : throw Wrong();
        }

        private readonly FormatException Wrong() => new($"wrong at {_length - _rest.Length}");
    }

    public static void Main()
    {
        Show(""" { "name" : "il", "sizes" : [ 680, 1e3, -0.5 ], "flags":{"a":true,"b":false,"c":null}, "none":[], "void":{} } """);
        Show("[[[]],[1]]");
        Show("[1,]");
        Show("{\"a\" 1}");
        Show("\"open");
        Console.WriteLine(new Value.Number(1).Equals(new Value.Number(1)));
    }

    private static void Show(string text)
    {
        try
        {
            Console.WriteLine(Write(new Reader(text).Read()));
        }
        catch (FormatException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    private static string Write(Value value) => value switch
    {
        Value.Null => "null",
        Value.Bool { Is: var yes } => yes ? "true" : "false",
        Value.Number(var number) => number.ToString(),
        Value.Text(var text) => $"\"{text}\"",
        Value.List { Items: var items } => $"[{string.Join(',', items.ConvertAll(Write))}]",
        Value.Map(var items) => "{" + string.Join(',', items.ConvertAll(item => $"\"{item.Key}\":{Write(item.Value)}")) + "}",
        _ => throw new InvalidOperationException(),
    };
}
