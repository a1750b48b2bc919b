using System;

namespace Cases.Algorithms;

/// <summary>A recursive-descent parser that builds and evaluates a tree.</summary>
public static class ExpressionParser
{
    private abstract class Expression
    {
        public abstract long Value();
    }

    private sealed class Number(long value) : Expression
    {
        public override long Value() => value;
    }

    private sealed class Binary(char op, Expression left, Expression right) : Expression
    {
        public override long Value() => op switch
        {
            '+' => left.Value() + right.Value(),
            '-' => left.Value() - right.Value(),
            '*' => left.Value() * right.Value(),
            '/' => left.Value() / right.Value(),
            _ => throw new InvalidOperationException("operator"),
        };
    }

    private sealed class Parser(string text)
    {
        private int _position;

        public Expression Sum()
        {
            var left = Product();
            while (Peek() is '+' or '-')
            {
                left = new Binary(text[_position++], left, Product());
            }

            return left;
        }

        private Expression Product()
        {
            var left = Factor();
            while (Peek() is '*' or '/')
            {
                left = new Binary(text[_position++], left, Factor());
            }

            return left;
        }

        private Expression Factor()
        {
            if (Peek() == '(')
            {
                _position++;
                var inner = Sum();
                _position++;
                return inner;
            }

            if (Peek() == '-')
            {
                _position++;
                return new Binary('-', new Number(0), Factor());
            }

            long value = 0;
            while (Peek() is >= '0' and <= '9')
            {
                value = value * 10 + text[_position++] - '0';
            }

            return new Number(value);
        }

        private char Peek() => _position < text.Length ? text[_position] : '\0';
    }

    public static void Main()
    {
        string[] all = ["1+2*3", "(1+2)*3", "-7/2", "2*(3-(4-5))*-6", "1000000*1000000/7", "((((5))))-10-20"];
        foreach (var text in all)
        {
            Console.WriteLine(new Parser(text).Sum().Value());
        }
    }
}
