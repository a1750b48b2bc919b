using System;

namespace Cases.Algorithms;

/// <summary>A small virtual machine that runs a program from an array.</summary>
public static class Interpreter
{
    private enum Op : byte
    {
        Push,
        Add,
        Multiply,
        Duplicate,
        Swap,
        Decrement,
        JumpIfNotZero,
        Print,
        Halt,
    }

    private sealed class Machine(byte[] code)
    {
        private readonly long[] _stack = new long[16];
        private int _top;

        public void Run()
        {
            for (var pc = 0; ;)
            {
                switch ((Op)code[pc++])
                {
                    case Op.Push: Push((sbyte)code[pc++]); break;
                    case Op.Add: Push(Pop() + Pop()); break;
                    case Op.Multiply: Push(Pop() * Pop()); break;
                    case Op.Duplicate: Push(_stack[_top - 1]); break;
                    case Op.Swap: (_stack[_top - 1], _stack[_top - 2]) = (_stack[_top - 2], _stack[_top - 1]); break;
                    case Op.Decrement: _stack[_top - 1]--; break;
                    case Op.JumpIfNotZero: pc = Pop() != 0 ? code[pc] : pc + 1; break;
                    case Op.Print: Console.WriteLine(Pop()); break;
                    case Op.Halt: return;
                }
            }
        }

        private void Push(long value) => _stack[_top++] = value;

        private long Pop() => _stack[--_top];
    }

    public static void Main()
    {
        byte[] factorial =
        [
            (byte)Op.Push, 1, (byte)Op.Push, 15,
            (byte)Op.Duplicate, (byte)Op.Print,
            (byte)Op.Swap, (byte)Op.Push, 3, (byte)Op.Multiply, (byte)Op.Push, 0xFF, (byte)Op.Add, (byte)Op.Swap,
            (byte)Op.Decrement, (byte)Op.Duplicate, (byte)Op.JumpIfNotZero, 4,
            (byte)Op.Swap, (byte)Op.Print, (byte)Op.Print, (byte)Op.Halt,
        ];
        new Machine(factorial).Run();
    }
}
