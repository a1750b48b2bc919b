using System;
using System.Collections.Generic;
using System.Text;

namespace Cases.DataStructures;

/// <summary>Commands that can be taken back, as pairs of closures.</summary>
public static class UndoStack
{
    private sealed class History
    {
        private readonly Stack<(Action Undo, Action Redo)> _done = new(), _undone = new();

        public void Do(Action redo, Action undo)
        {
            redo();
            _done.Push((undo, redo));
            _undone.Clear();
        }

        public bool Undo() => Shift(_done, _undone, command => command.Undo());

        public bool Redo() => Shift(_undone, _done, command => command.Redo());

        private static bool Shift(Stack<(Action Undo, Action Redo)> from, Stack<(Action Undo, Action Redo)> to, Action<(Action Undo, Action Redo)> run)
        {
            if (!from.TryPop(out var command))
            {
                return false;
            }

            run(command);
            to.Push(command);
            return true;
        }
    }

    public static void Main()
    {
        var text = new StringBuilder();
        var history = new History();
        foreach (var word in (string[])["one", "two", "three"])
        {
            var start = text.Length;
            history.Do(() => text.Append(word).Append(' '), () => text.Length = start);
        }

        Console.WriteLine(text);
        Console.WriteLine($"{history.Undo()} {text}");
        Console.WriteLine($"{history.Undo()} {text}");
        Console.WriteLine($"{history.Redo()} {text}");
        history.Do(() => text.Insert(0, ">>"), () => text.Remove(0, 2));
        Console.WriteLine($"{history.Redo()} {text}");
        while (history.Undo())
        {
        }

        Console.WriteLine(text.Length);
        while (history.Redo())
        {
        }

        Console.WriteLine(text);
    }
}
