using System;

namespace Cases.Hierarchies;

/// <summary>A closed hierarchy evaluated by virtual methods, patterns and a visitor alike.</summary>
public static class ExpressionTree
{
    private abstract record Expr
    {
        public abstract int Eval();

        public abstract T Accept<T>(IVisitor<T> visitor);
    }

    private sealed record Num(int Value) : Expr
    {
        public override int Eval() => Value;

        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private sealed record Bin(char Op, Expr Left, Expr Right) : Expr
    {
        public override int Eval() => Op == '+' ? Left.Eval() + Right.Eval() : Left.Eval() * Right.Eval();

        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private interface IVisitor<T>
    {
        T Visit(Num num);

        T Visit(Bin bin);
    }

    private sealed class Printer : IVisitor<string>
    {
        public string Visit(Num num) => num.Value.ToString();

        public string Visit(Bin bin) => "(" + bin.Left.Accept(this) + bin.Op + bin.Right.Accept(this) + ")";
    }

    private sealed class Depth : IVisitor<int>
    {
        public int Visit(Num num) => 1;

        public int Visit(Bin bin) => 1 + Math.Max(bin.Left.Accept(this), bin.Right.Accept(this));
    }

    private static Expr Simplify(Expr expr) => expr switch
    {
        Bin('*', _, Num(0)) or Bin('*', Num(0), _) => new Num(0),
        Bin('*', var left, Num(1)) => Simplify(left),
        Bin('+', Num(var a), Num(var b)) => new Num(a + b),
        Bin(var op, var left, var right) when Simplify(left) is var l && Simplify(right) is var r && (l != left || r != right) => Simplify(new Bin(op, l, r)),
        _ => expr,
    };

    public static void Main()
    {
        Expr expr = new Bin('+', new Bin('*', new Num(6), new Num(1)), new Bin('*', new Bin('+', new Num(2), new Num(3)), new Num(7)));
        Console.WriteLine(expr.Accept(new Printer()) + "=" + expr.Eval());
        Console.WriteLine(expr.Accept(new Depth()));
        var simple = Simplify(expr);
        Console.WriteLine(simple.Accept(new Printer()) + "=" + simple.Eval());
        Console.WriteLine(Simplify(new Bin('*', expr, new Num(0))) == new Num(0));
    }
}
