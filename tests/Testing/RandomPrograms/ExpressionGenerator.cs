using System.Globalization;

namespace Il2Mcu.Testing.RandomPrograms;

/// <summary>
/// Random expressions of a wanted type. No subexpression is constant for the C# compiler unless it is a literal alone, so that
/// nothing is refused or folded before it reaches the IL.
/// </summary>
internal sealed class ExpressionGenerator(Random random, IReadOnlyList<MethodShape> methods)
{
    public static readonly string[] Integers = ["sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "char"];

    public static readonly string[] Numbers = [.. Integers, "float", "double"];

    public static readonly string[] All = [.. Numbers, "bool"];

    private static readonly Dictionary<string, string[]> Literals = new()
    {
        ["sbyte"] = ["0", "1", "-1", "127", "-128", "42"],
        ["byte"] = ["0", "1", "255", "128", "7"],
        ["short"] = ["0", "1", "-1", "32767", "-32768", "1000"],
        ["ushort"] = ["0", "1", "65535", "32768", "513"],
        ["char"] = ["'a'", "'\\0'", "'\\uffff'", "'Z'"],
        ["int"] = ["0", "1", "-1", "int.MaxValue", "int.MinValue", "12345", "-77"],
        ["uint"] = ["0u", "1u", "uint.MaxValue", "0x80000000u", "99u"],
        ["long"] = ["0L", "1L", "-1L", "long.MaxValue", "long.MinValue", "1234567890123L"],
        ["ulong"] = ["0ul", "1ul", "ulong.MaxValue", "0x8000000000000000ul", "4096ul"],
        ["float"] = ["0f", "1.5f", "-2.25f", "1e10f", "3.1415927f", "-0f"],
        ["double"] = ["0d", "0.5", "-1e100", "2.718281828", "1e9", "-0d"],
        ["bool"] = ["true", "false"],
    };

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public bool Chance(int percent) => random.Next(100) < percent;

    public string Literal(string type) => Pick(Literals[type]);

    /// <summary>A value of the type; a literal only where <paramref name="literal"/> allows it.</summary>
    public string Generate(string type, Scope scope, int depth, bool literal = true)
    {
        if (depth <= 0 || Chance(15))
        {
            return Leaf(type, scope, literal);
        }

        return type switch
        {
            "bool" => Boolean(scope, depth),
            "float" or "double" => Real(type, scope, depth),
            _ => Integer(type, scope, depth),
        };
    }

    private string Leaf(string type, Scope scope, bool literal)
    {
        var candidates = scope.Variables.Where(variable => variable.Type == type).ToList();
        if (candidates.Count > 0 && (!literal || Chance(75)))
        {
            return Pick(candidates).Name;
        }

        if (literal)
        {
            return $"({type})({Literal(type)})";
        }

        var other = scope.Variables.Where(variable => variable.Type != "bool" && type != "bool").ToList();
        return other.Count > 0 ? $"unchecked(({type}){Pick(other).Name})" : $"Keep.Value<{type}>({Literal(type)})";
    }

    private string Integer(string type, Scope scope, int depth)
    {
        string Operand(bool literal = false) => Generate(type, scope, depth - 1, literal);
        switch (random.Next(14))
        {
            case 0 or 1 or 2:
                return $"({type})({Operand()} {Pick(["+", "-", "*"])} {Operand(true)})";
            case 3:
                return $"({type})({Operand()} {Pick(["&", "|", "^"])} {Operand(true)})";
            case 4:
                return $"({type})({Operand()} {Pick(["<<", ">>", ">>>"])} {random.Next(70)})";
            case 5:
                return $"({type})({Operand()} {Pick(["<<", ">>"])} {Generate("int", scope, depth - 1, literal: false)})";
            case 6:
                // Divisors that are never zero outside of try blocks, and never -1 for the smallest value.
                return scope.CatchesAll
                    ? $"({type})({Operand()} {Pick(["/", "%"])} {Operand()})"
                    : $"({type})({Operand()} {Pick(["/", "%"])} {random.Next(2, 100)})";
            case 7:
                return type == "ulong" ? $"(~{Operand()})" : $"({type})({Pick(["-", "~"])}{Operand()})";
            case 8:
                var from = Pick(Numbers);
                return $"({type}){Generate(from, scope, depth - 1, literal: false)}";
            case 9:
                return $"({Boolean(scope, depth - 1)} ? {Operand()} : {Operand(true)})";
            case 10 when scope.CatchesAll:
                return $"checked(({type})({Operand()} {Pick(["+", "-", "*"])} {Operand(true)}))";
            case 11 when scope.CatchesAll:
                return $"checked(({type}){Generate(Pick(Numbers), scope, depth - 1, literal: false)})";
            case 12:
                return Call(type, scope, depth) ?? Operand();
            default:
                return Leaf(type, scope, literal: false);
        }
    }

    private string Real(string type, Scope scope, int depth)
    {
        string Operand(bool literal = false) => Generate(type, scope, depth - 1, literal);
        return random.Next(7) switch
        {
            0 or 1 => $"({type})({Operand()} {Pick(["+", "-", "*", "/"])} {Operand(true)})",
            2 => $"({type})({Operand()} % {Operand(true)})",
            3 => $"(-{Operand()})",
            4 => $"({type}){Generate(Pick(Numbers), scope, depth - 1, literal: false)}",
            5 => $"({Boolean(scope, depth - 1)} ? {Operand()} : {Operand(true)})",
            _ => Call(type, scope, depth) ?? Leaf(type, scope, literal: false),
        };
    }

    private string Boolean(Scope scope, int depth)
    {
        switch (random.Next(5))
        {
            case 0 or 1 or 2:
                var type = Pick(Numbers);
                return $"({Generate(type, scope, depth - 1, literal: false)} {Pick(["<", "<=", ">", ">=", "==", "!="])} {Generate(type, scope, depth - 1)})";
            case 3 when depth > 0:
                return $"({Boolean(scope, depth - 1)} {Pick(["&&", "||", "^", "&", "|"])} {Boolean(scope, depth - 1)})";
            default:
                return $"(!{Leaf("bool", scope, literal: true)})";
        }
    }

    /// <summary>A call of a method that was written before this one; the program's fuel bounds how much they do together.</summary>
    private string? Call(string type, Scope scope, int depth)
    {
        var candidates = methods.Where(method => method.ReturnType == type).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var method = Pick(candidates);
        var arguments = method.Parameters.Select(parameter => Generate(parameter, scope, Math.Min(depth - 1, 1)));
        return $"{method.Name}({string.Join(", ", arguments)})";
    }

    /// <summary>A number as text that C# and its compiler read alike everywhere.</summary>
    public string Number(int below) => random.Next(below).ToString(CultureInfo.InvariantCulture);
}

/// <summary>A static method that can be called.</summary>
internal sealed record MethodShape(string Name, string ReturnType, IReadOnlyList<string> Parameters);
