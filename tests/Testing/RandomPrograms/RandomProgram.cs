using System.Globalization;

namespace Il2Mcu.Testing.RandomPrograms;

/// <summary>
/// A C# program drawn from a seed: arithmetic of all widths, structs, generics, virtual and interface calls, exceptions,
/// checked code, closures, loops. It prints what it computes; the same seed gives the same text.
/// </summary>
public static class RandomProgram
{
    private const int MethodCount = 4;
    private const int Fuel = 400;

    /// <summary>A class <c>NAME</c> with a public static Main, in the namespace <c>Random</c>.</summary>
    public static string Write(int seed, string name)
    {
        var random = new Random(seed);
        var output = new ProgramWriter();
        output.Open($"public static class {name}");
        var methods = new List<MethodShape>();
        var expressions = new ExpressionGenerator(random, methods);
        var statics = WriteStatics(expressions, output);
        for (var i = 0; i < MethodCount; i++)
        {
            methods.Add(WriteMethod(i, random, expressions, statics, output));
        }

        WriteMain(methods, statics, expressions, output);
        output.Line(ProgramLibrary.Members(Fuel));
        output.Close();
        return output.ToString();
    }

    private static List<Variable> WriteStatics(ExpressionGenerator expressions, ProgramWriter output)
    {
        var statics = new List<Variable>();
        foreach (var type in ExpressionGenerator.All)
        {
            output.Line($"private static {type} s_{type} = {expressions.Literal(type)};");
            statics.Add(new Variable($"s_{type}", type));
        }

        return statics;
    }

    private static MethodShape WriteMethod(int number, Random random, ExpressionGenerator expressions, List<Variable> statics, ProgramWriter output)
    {
        var result = expressions.Pick(ExpressionGenerator.All);
        var parameters = Enumerable.Range(0, random.Next(1, 4)).Select(_ => expressions.Pick(ExpressionGenerator.All)).ToList();
        var name = string.Create(CultureInfo.InvariantCulture, $"M{number}");
        output.Open($"private static {result} {name}({string.Join(", ", parameters.Select((type, index) => $"{type} p{index}"))})");
        output.Line("if (!Burn()) return default;");
        var scope = new Scope(statics.Concat(parameters.Select((type, index) => new Variable($"p{index}", type))));
        new StatementGenerator(random, expressions, output).Block(scope, random.Next(3, 7));
        output.Line($"return {expressions.Generate(result, scope, 3)};");
        output.Close();
        return new MethodShape(name, result, parameters);
    }

    private static void WriteMain(
        List<MethodShape> methods, List<Variable> statics, ExpressionGenerator expressions, ProgramWriter output)
    {
        output.Open("public static void Main()");
        foreach (var method in methods)
        {
            output.Open("try");
            output.Line($"s_fuel = {Fuel.ToString(CultureInfo.InvariantCulture)};");
            output.Line($"Show({method.Name}({string.Join(", ", method.Parameters.Select(expressions.Literal))}));");
            output.Close();
            output.Open("catch (Exception error)");
            output.Line("Show(error is OverflowException ? 1 : error is DivideByZeroException ? 2 : error is IndexOutOfRangeException ? 3 : error is CodeException code ? code.Code : 4);");
            output.Close();
        }

        statics.ForEach(variable => output.Line($"Show({variable.Name});"));
        output.Close();
    }
}
