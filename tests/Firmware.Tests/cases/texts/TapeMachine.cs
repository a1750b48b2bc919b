using System;
using System.Collections.Generic;

namespace Cases.Texts;

/// <summary>An interpreter of the eight-instruction tape language, with jumps that are matched beforehand.</summary>
public static class TapeMachine
{
    public static void Main()
    {
        Console.WriteLine(Run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.", ""));
        Console.WriteLine(Run(",[.,]", "echo"));
        Console.WriteLine(Run(",>,<[->+<]>.", "!#"));
        try
        {
            Run("[[]", "");
        }
        catch (FormatException exception)
        {
            Console.WriteLine(exception.Message);
        }

        try
        {
            Run("<+", "");
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine("left of the tape");
        }
    }

    private static string Run(string program, string input)
    {
        var jumps = Match(program);
        var tape = new byte[64];
        var (position, read) = (0, 0);
        var output = "";
        for (var i = 0; i < program.Length; i++)
        {
            switch (program[i])
            {
                case '>':
                    position++;
                    break;
                case '<':
                    position--;
                    break;
                case '+':
                    tape[position]++;
                    break;
                case '-':
                    tape[position]--;
                    break;
                case '.':
                    output += (char)tape[position];
                    break;
                case ',':
                    tape[position] = read < input.Length ? (byte)input[read++] : (byte)0;
                    break;
                case '[' when tape[position] == 0:
                case ']' when tape[position] != 0:
                    i = jumps[i];
                    break;
            }
        }

        return output;
    }

    private static int[] Match(string program)
    {
        var jumps = new int[program.Length];
        var open = new Stack<int>();
        for (var i = 0; i < program.Length; i++)
        {
            if (program[i] == '[')
            {
                open.Push(i);
            }
            else if (program[i] == ']')
            {
                (jumps[i], jumps[open.Peek()]) = (open.Peek(), i);
                open.Pop();
            }
        }

        return open.Count == 0 ? jumps : throw new FormatException($"no end of the loop at {open.Pop()}");
    }
}
