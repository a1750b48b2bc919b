namespace Il2Mcu.Testing.RandomPrograms;

/// <summary>Random statements. Loops are bounded, and methods and loops stop when the program's fuel is used up.</summary>
internal sealed class StatementGenerator(Random random, ExpressionGenerator expressions, ProgramWriter output)
{
    private const int DeepestBlock = 2;
    private int _names;

    public void Block(Scope scope, int statements)
    {
        for (var i = 0; i < statements; i++)
        {
            Statement(scope);
        }
    }

    private void Statement(Scope scope)
    {
        var simple = scope.Depth >= DeepestBlock;
        switch (random.Next(simple ? 8 : 19))
        {
            case 0 or 1:
                Declare(scope);
                break;
            case 2 or 3 or 4:
                Assign(scope);
                break;
            case 5:
                Compound(scope);
                break;
            case 6:
                Print(scope);
                break;
            case 7:
                Objects(scope);
                break;
            case 8 or 9:
                If(scope);
                break;
            case 10 or 11:
                For(scope);
                break;
            case 12:
                Switch(scope);
                break;
            case 13 or 14:
                Try(scope);
                break;
            case 15:
                Array(scope);
                break;
            case 16:
                Lambda(scope);
                break;
            case 17:
                While(scope);
                break;
            default:
                Throw(scope);
                break;
        }
    }

    private string NewName(string prefix) => $"{prefix}{_names++}";

    private string Value(string type, Scope scope) => expressions.Generate(type, scope, 3);

    private void Declare(Scope scope)
    {
        var type = expressions.Pick(ExpressionGenerator.All);
        var name = NewName("v");
        output.Line($"{type} {name} = {Value(type, scope)};");
        scope.Add(new Variable(name, type));
    }

    private void Assign(Scope scope)
    {
        if (Target(scope) is { } target)
        {
            output.Line($"{target.Name} = {Value(target.Type, scope)};");
        }
    }

    private void Compound(Scope scope)
    {
        if (Target(scope) is not { } target)
        {
            return;
        }

        if (target.Type == "bool")
        {
            output.Line($"{target.Name} {expressions.Pick(["&=", "|=", "^="])} {Value("bool", scope)};");
        }
        else if (expressions.Chance(30))
        {
            output.Line($"{target.Name}{expressions.Pick(["++", "--"])};");
        }
        else
        {
            output.Line($"{target.Name} {expressions.Pick(["+=", "-=", "*="])} {expressions.Generate(target.Type, scope, 2)};");
        }
    }

    private Variable? Target(Scope scope)
    {
        var writable = scope.Variables.Where(variable => variable.Writable).ToList();
        return writable.Count == 0 ? null : expressions.Pick(writable);
    }

    private void Print(Scope scope)
    {
        if (scope.Variables.Count > 0)
        {
            output.Line($"Show({expressions.Pick(scope.Variables.ToList()).Name});");
        }
    }

    /// <summary>Virtual, interface and generic calls, structs by value and by reference.</summary>
    private void Objects(Scope scope)
    {
        var number = Value("int", scope);
        switch (random.Next(8))
        {
            case 0:
                output.Line($"Show(s_shapes[{number} & 3].Measure({Value("int", scope)}));");
                break;
            case 1:
                output.Line($"Show(((IScaled)s_shapes[{number} & 3]).Scale({Value("long", scope)}));");
                break;
            case 2:
                output.Line($"Show(Pick({Value("bool", scope)}, {Value("long", scope)}, {Value("long", scope)}));");
                break;
            case 3:
                output.Line($"Show(ScaleOf(s_pair, {Value("long", scope)}));");
                break;
            case 4:
                output.Line($"s_pair = s_pair.With({Value("short", scope)}); Show(s_pair.Small + s_pair.Large);");
                break;
            case 5:
                output.Line($"Change(ref s_pair, {Value("long", scope)}); Show(s_pair.Large);");
                break;
            case 6:
                output.Line($"s_box.Put({number} & 3, {Value("int", scope)}); Show(s_box.Get({Value("int", scope)} & 3));");
                break;
            default:
                var scaled = NewName("k");
                output.Line($"Show((s_shapes[{number} & 3] is Square) ? 1 : (s_shapes[{Value("int", scope)} & 3] is IScaled {scaled}) ? {scaled}.Scale(3L) : -1L);");
                break;
        }
    }

    private void If(Scope scope)
    {
        output.Open($"if ({Value("bool", scope)})");
        Block(scope.Inner(), random.Next(1, 4));
        output.Close();
        if (expressions.Chance(50))
        {
            output.Open("else");
            Block(scope.Inner(), random.Next(1, 3));
            output.Close();
        }
    }

    private void For(Scope scope)
    {
        var name = NewName("i");
        output.Open($"for (int {name} = 0; {name} < {random.Next(1, 6)} && Burn(); {name}++)");
        var inner = scope.Inner(inLoop: true);
        inner.Add(new Variable(name, "int", Writable: false));
        Block(inner, random.Next(1, 4));
        Jump(inner);
        output.Close();
    }

    private void While(Scope scope)
    {
        var name = NewName("w");
        var isDo = expressions.Chance(50);
        output.Line($"int {name} = {random.Next(1, 6)};");
        output.Open(isDo ? "do" : $"while ({name}-- > 0 && Burn())");
        var inner = scope.Inner(inLoop: true);
        inner.Add(new Variable(name, "int", Writable: false));
        Block(inner, random.Next(1, 3));
        Jump(inner);
        output.Close(isDo ? $"}} while (--{name} > 0 && Burn());" : "}");
    }

    private void Jump(Scope scope)
    {
        if (expressions.Chance(30))
        {
            output.Line($"if ({Value("bool", scope)}) {expressions.Pick(["break;", "continue;"])}");
        }
    }

    private void Switch(Scope scope)
    {
        output.Open($"switch ({expressions.Generate("int", scope, 2, literal: false)} & 7)");
        foreach (var label in Enumerable.Range(0, 8).Where(_ => expressions.Chance(50)))
        {
            output.Open($"case {label}:");
            Block(scope.Inner(), random.Next(1, 3));
            output.Line("break;");
            output.Close();
        }

        output.Open("default:");
        Block(scope.Inner(), 1);
        output.Line("break;");
        output.Close();
        output.Close();
    }

    private void Try(Scope scope)
    {
        var error = NewName("e");
        output.Open("try");
        Block(scope.Inner(catchesAll: true), random.Next(2, 5));
        output.Close();
        if (expressions.Chance(50))
        {
            output.Open($"catch (CodeException {error}) when ({error}.Code > {random.Next(-3, 5)})");
            output.Line($"Show({error}.Code);");
            Block(scope.Inner(), random.Next(2));
            output.Close();
        }

        if (expressions.Chance(40))
        {
            output.Open($"catch ({expressions.Pick(["DivideByZeroException", "OverflowException", "IndexOutOfRangeException"])})");
            output.Line($"Show({random.Next(100)});");
            output.Close();
        }

        output.Open($"catch (Exception {error})");
        output.Line($"Show({error} is ArithmeticException ? 1 : {error} is CodeException ? 2 : 3);");
        Block(scope.Inner(), random.Next(2));
        output.Close();
        if (expressions.Chance(40))
        {
            output.Open("finally");
            Block(scope.Inner(inLoop: false), random.Next(1, 3));
            output.Close();
        }
    }

    private void Throw(Scope scope)
    {
        if (scope.CatchesAll)
        {
            output.Line($"if ({Value("bool", scope)}) throw new CodeException({Value("int", scope)});");
        }
    }

    private void Lambda(Scope scope)
    {
        var type = expressions.Pick(ExpressionGenerator.Numbers);
        var name = NewName("f");
        var parameter = NewName("q");
        var captured = scope.Inner(inLoop: false, inLambda: true, catchesAll: false);
        captured.Add(new Variable(parameter, type));
        var target = scope.Variables.FirstOrDefault(variable => variable is { Writable: true } && variable.Name.StartsWith('v'));
        var effect = target is null ? "" : $"{target.Name} = {expressions.Generate(target.Type, captured, 2)}; ";
        output.Line($"Func<{type}, {type}> {name} = {parameter} => {{ {effect}return {expressions.Generate(type, captured, 2)}; }};");
        output.Line($"Show({name}({expressions.Generate(type, scope, 2)}));");
        output.Line($"Show({name}({expressions.Generate(type, scope, 1)}));");
    }

    private void Array(Scope scope)
    {
        var type = expressions.Pick(ExpressionGenerator.Numbers);
        var name = NewName("a");
        output.Line($"var {name} = new {type}[{random.Next(1, 5)}];");
        var index = scope.CatchesAll ? expressions.Generate("int", scope, 1) + " & 7" : "0";
        output.Line($"{name}[{index}] = {Value(type, scope)};");
        output.Line($"Show({name}[{name}.Length - 1]);");
    }
}
