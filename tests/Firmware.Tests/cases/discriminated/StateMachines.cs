using System;

namespace Cases.Hierarchies;

/// <summary>States as classes that return their successors, with shared singletons.</summary>
public static class StateMachines
{
    private abstract class State
    {
        public static readonly State Idle = new IdleState();
        public static readonly State Error = new ErrorState();

        public virtual State On(char input) => Error;

        public virtual bool Final => false;

        private sealed class IdleState : State
        {
            public override State On(char input) => input == '(' ? new OpenState(this, 1) : this;

            public override bool Final => true;
        }

        private sealed class OpenState(State back, int depth) : State
        {
            public override State On(char input) => input switch
            {
                '(' => new OpenState(this, depth + 1),
                ')' => back,
                'x' when depth > 2 => Error,
                _ => this,
            };
        }

        private sealed class ErrorState : State
        {
            public override State On(char input) => this;
        }
    }

    private static string Run(string text)
    {
        var state = State.Idle;
        foreach (var c in text)
        {
            state = state.On(c);
        }

        return state == State.Error ? "error" : state.Final ? "fine" : "open";
    }

    public static void Main()
    {
        Console.WriteLine(Run("a(b(c)d)e"));
        Console.WriteLine(Run("((x)"));
        Console.WriteLine(Run("(((x)))"));
        Console.WriteLine(Run("())("));
    }
}
