using System;

namespace Cases.Switch;

/// <summary>A loop around a switch over an enum, as a lexer has it.</summary>
public static class StateMachine
{
    private enum State : byte
    {
        Start,
        Number,
        Word,
        Text,
    }

    public static void Main()
    {
        Scan("let x1 = 42 + \"a b\" - 007;");
        Scan("");
        Scan("\"open");
    }

    private static void Scan(string source)
    {
        var state = State.Start;
        var start = 0;
        for (var i = 0; i <= source.Length; i++)
        {
            var character = i < source.Length ? source[i] : '\0';
            switch (state)
            {
                case State.Start:
                    start = i;
                    state = character switch
                    {
                        >= '0' and <= '9' => State.Number,
                        >= 'a' and <= 'z' => State.Word,
                        '"' => State.Text,
                        _ => State.Start,
                    };
                    break;
                case State.Number when character is < '0' or > '9':
                case State.Word when character is not (>= 'a' and <= 'z') and not (>= '0' and <= '9'):
                    Console.Write(state == State.Number ? 'N' : 'W');
                    Console.Write(i - start);
                    Console.Write(' ');
                    state = State.Start;
                    break;
                case State.Text when character == '"':
                    Console.Write('T');
                    Console.Write(i - start + 1);
                    Console.Write(' ');
                    state = State.Start;
                    break;
                case State.Text when character == '\0':
                    Console.Write("unterminated");
                    break;
            }
        }

        Console.WriteLine();
    }
}
