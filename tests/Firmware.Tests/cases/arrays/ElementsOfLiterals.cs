using System;

namespace Cases.Arrays;

/// <summary>Elements of array literals are objects, until somebody writes null into one.</summary>
public static class ElementsOfLiterals
{
    private interface INamed
    {
        string Name();
    }

    private sealed class First : INamed
    {
        public string Name() => "first";
    }

    private sealed class Second : INamed
    {
        public string Name() => "second";
    }

    private static INamed[]? s_kept;

    public static void Main()
    {
        Try("only read", OnlyRead);
        Try("written", Written);
        Try("written by a variable index", WrittenByVariable);
        Try("written by a reference", WrittenByReference);
        Try("written by a method", WrittenByMethod);
        Try("written by whom a field told", WrittenThroughField);
        Try("written by another variable", WrittenThroughCopy);
        Try("a hole", Hole);
        Try("too short", TooShort);
        Try("null in the literal", NullInLiteral);
        Try("one of two", OneOfTwo);
        Try("one of two, null", OneOfTwoNull);
        Try("cleared", Cleared);
        Try("before it is full", BeforeItIsFull);
        Try("in a handler", InHandler);
        Try("again and again", AgainAndAgain);
        Try("jagged", Jagged);
        Try("params", () => All(new First(), new Second()));
        Try("params with null", () => All(new First(), null!));
        Try("boxed", Boxed);
        Try("texts", Texts);
        Try("a variable that is not yet set", NotYetSet);
    }

    private static void Try(string what, Action action)
    {
        try
        {
            action();
            Console.WriteLine(what + ": done");
        }
        catch (Exception exception)
        {
            Console.WriteLine(what + ": " + exception.GetType().Name);
        }
    }

    private static void OnlyRead()
    {
        INamed[] all = [new First(), new Second()];
        for (var round = 0; round < 2; round++)
        {
            foreach (var one in all)
            {
                Console.WriteLine(one.Name());
            }
        }
    }

    private static void Written()
    {
        INamed[] all = [new First(), new Second()];
        Console.WriteLine(all[1].Name());
        all[1] = null!;
        Console.WriteLine(all[0].Name());
        Console.WriteLine(all[1].Name());
    }

    private static void WrittenByVariable()
    {
        INamed?[] all = [new First(), new Second()];
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = index == 0 ? all[index] : Nothing();
        }

        Console.WriteLine(all[0]!.Name());
        Console.WriteLine(all[1]!.Name());
    }

    private static INamed? Nothing() => null;

    private static void WrittenByReference()
    {
        INamed?[] all = [new First(), new Second()];
        ref var place = ref all[0];
        Console.WriteLine(all[0]!.Name());
        place = null;
        Console.WriteLine(all[0]!.Name());
    }

    private static void WrittenByMethod()
    {
        INamed?[] all = [new First(), new Second()];
        Console.WriteLine(all[0]!.Name());
        Empty(all);
        Console.WriteLine(all[0]!.Name());
    }

    private static void Empty(INamed?[] all) => all[0] = null;

    private static void WrittenThroughField()
    {
        INamed[] all = [new First(), new Second()];
        s_kept = all;
        EmptyKept();
        Console.WriteLine(all[1].Name());
        Console.WriteLine(all[0].Name());
    }

    private static void EmptyKept() => s_kept![0] = null!;

    private static void WrittenThroughCopy()
    {
        INamed?[] all = [new First(), new Second()];
        var other = all;
        var third = other;
        Console.WriteLine(all[1]!.Name());
        third[1] = Nothing();
        Console.WriteLine(all[1]!.Name());
    }

    private static void Hole()
    {
        var all = new INamed[3];
        all[0] = new First();
        all[2] = new Second();
        Console.WriteLine(all[2].Name());
        Console.WriteLine(all[1].Name());
    }

    private static void TooShort()
    {
        var all = new INamed[1];
        all[0] = new First();
        all[1] = new Second();
        Console.WriteLine(all[0].Name());
    }

    private static void NullInLiteral()
    {
        INamed?[] all = [new First(), null];
        foreach (var one in all)
        {
            Console.WriteLine(one!.Name());
        }
    }

    private static void OneOfTwo()
    {
        INamed[] some = [new First()];
        INamed[] more = [new First(), new Second()];
        for (var round = 0; round < 2; round++)
        {
            var chosen = round == 0 ? some : more;
            foreach (var one in chosen)
            {
                Console.WriteLine(one.Name());
            }
        }
    }

    private static void OneOfTwoNull()
    {
        INamed[]? none = null;
        INamed[] more = [new First(), new Second()];
        for (var round = 0; round < 2; round++)
        {
            var chosen = round == 0 ? more : none;
            Console.WriteLine(chosen![0].Name());
        }
    }

    private static void Cleared()
    {
        INamed[] all = [new First(), new Second()];
        Array.Clear(all);
        Console.WriteLine(all[0].Name());
    }

    private static void BeforeItIsFull()
    {
        var all = new INamed[2];
        all[0] = new First();
        Console.WriteLine(all[0].Name());
        Console.WriteLine(all[1].Name());
        all[1] = new Second();
    }

    private static void InHandler()
    {
        INamed[]? all = null;
        try
        {
            all = new INamed[2];
            all[0] = new First();
            all[Throw()] = new Second();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(all![0].Name());
            Console.WriteLine(all[1].Name());
        }
    }

    private static int Throw() => throw new InvalidOperationException();

    private static void AgainAndAgain()
    {
        INamed[]? last = null;
        for (var round = 0; round < 3; round++)
        {
            if (last is not null)
            {
                Console.WriteLine(last[1].Name());
                last[1] = round == 2 ? null! : last[0];
                Console.WriteLine(last[1].Name());
            }

            last = [new First(), new Second()];
        }
    }

    private static void Jagged()
    {
        INamed[][] all = [[new First()], [new Second()]];
        foreach (var row in all)
        {
            foreach (var one in row)
            {
                Console.WriteLine(one.Name());
            }
        }

        all[1][0] = null!;
        Console.WriteLine(all[1][0].Name());
    }

    private static void All(params INamed[] all)
    {
        foreach (var one in all)
        {
            Console.WriteLine(one.Name());
        }
    }

    private static void Boxed()
    {
        object[] all = [1, "two", 3L, new First()];
        foreach (var one in all)
        {
            Console.WriteLine(one.GetType().Name);
        }

        all[^1] = null!;
        Console.WriteLine(all[3].GetType().Name);
    }

    private static void Texts()
    {
        string[] all = ["a", "bc", "def"];
        var sum = 0;
        foreach (var one in all)
        {
            sum += one.Length;
        }

        Console.WriteLine(sum);
        all[2] = null!;
        Console.WriteLine(all[2].Length);
    }

    private static void NotYetSet()
    {
        INamed? late = null;
        for (var round = 0; round < 2; round++)
        {
            INamed?[] all = [late, new First()];
            Console.WriteLine(all[1]!.Name());
            if (round == 1)
            {
                Console.WriteLine(all[0]!.Name());
                late = null;
            }

            late = round == 0 ? new Second() : late;
        }

        INamed?[] end = [late];
        Console.WriteLine(end[0]!.Name());
    }
}
