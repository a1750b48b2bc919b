using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>One function: banner, filters, head, variables, blocks.</summary>
internal sealed class FunctionEmitter
{
    private readonly EmitContext _context;
    private readonly IrFunction _function;
    private readonly CWriter _output;
    private readonly Dictionary<IrVariable, string> _variables;
    private readonly TryWriter _tries;

    public FunctionEmitter(EmitContext context, IrFunction function, CWriter output)
    {
        _context = context;
        _function = function;
        _output = output;
        _variables = NameVariables(function);
        _tries = new TryWriter(context, function);
    }

    /// <summary>Prototype with the link name.</summary>
    public static string Prototype(EmitContext context, MethodSym method, IrFunction function)
    {
        var attributes = (method.NoInlining || function.StaysOutOfLine ? "IL2_NO_INLINE " : IsAlwaysInline(function) ? "IL2_ALWAYS_INLINE " : "")
            + (method.DoesNotReturn ? "IL2_NO_RETURN " : "") + (method.NativeEntry is null ? "" : "IL2_EXPORT ");
        var names = NameVariables(function);
        var link = method.RuntimeExport is null ? $" IL2_NAME(\"{context.Names.MethodLinkName(method)}\")" : "";
        return $"{attributes}{Head(context, function, argument => names[argument])}{link};";
    }

    /// <summary>Declaration of a C function. Its C name here is that of the C# method: the function's own may have a prototype in gcc.</summary>
    public static string NativePrototype(EmitContext context, MethodSym method)
    {
        var parameters = method.Parameters.Count == 0 ? "void" : string.Join(", ", method.Parameters.Select(parameter => context.Types.CType(parameter.Type)));
        return $"{TypeWriter.Declare(context.Types.CType(method.ReturnType), context.Names.Method(method))}({parameters}) IL2_NAME(\"{context.Names.MethodLinkName(method)}\")";
    }

    /// <summary>What C# wants inlined; what a table or C may point to stays a function.</summary>
    private static bool IsAlwaysInline(IrFunction function) =>
        function.Method is { AggressiveInlining: true, IsVirtual: false, RuntimeExport: null, InterruptVector: < 0 }
        && !function.Blocks.Exists(block => block.Terminator is IrEnterTry);

    public void Emit(string? neededBy)
    {
        var method = _function.Method;
        _output.ForgetSource();
        _output.Line($"/* {Comment(method.FullName)}{Place(_function.Location)}{(neededBy is null ? "" : $"  needed by: {Comment(neededBy)}")} */");
        var used = UsedVariables();
        if (_tries.HasTries)
        {
            EmitHandlers();
        }

        _output.Source(_function.Location);
        _output.Line(Head(_context, _function, argument => _variables[argument], argument => used.Contains(argument) && !argument.IsAddressTaken ? "" : " IL2_UNUSED"));
        _output.Open("{");
        _output.ForgetSource(); // Declarations are no code.
        EmitVariables(_function.Variables.Where(variable => used.Contains(variable) && !IsOnlyOfFilters(variable)));
        EmitTryVariables();
        if (EndlessRecursion.IsIn(_function))
        {
            var result = _function.Method.ReturnType;
            _output.Line($"if (il2_never()) {{ return{(result.IsVoid ? "" : $" ({_context.Types.CType(result)}){{0}}")}; }}");
        }

        EmitBody([.. _function.Blocks.Where(block => !_tries.IsOfFilter(block))], _function.Method.ReturnType, "il2_locals.");
        _output.Close();
        _output.Line("");
    }

    /// <summary>Filters, which are functions that share variables with this one, and the table of handlers.</summary>
    private void EmitHandlers()
    {
        if (_tries.Filters.Count > 0)
        {
            _output.Open($"struct {_tries.StructName} {{");
            _output.Line("il2_frame frame;");
            foreach (var variable in _function.Arguments.Concat(_function.Variables).Where(_tries.Shared.Contains))
            {
                _output.Line($"{_context.Types.Declaration(variable.Type, _variables[variable])};");
            }

            _output.Close("};");
            _output.Line("");
        }

        foreach (var (filter, blocks) in _tries.Filters)
        {
            EmitFilter(filter, blocks);
        }

        _tries.EmitTable(_output);
        _output.Line("");
    }

    private void EmitFilter(IrBlock filter, HashSet<IrBlock> blocks)
    {
        _output.Line($"static int32_t {_tries.FilterName(filter)}(il2_frame *frame, il2_object *il2_exception IL2_UNUSED)");
        _output.Open("{");
        _output.Line($"struct {_tries.StructName} *il2_locals IL2_UNUSED = (struct {_tries.StructName} *)frame;");
        EmitVariables(blocks.SelectMany(IrWalk.Variables).Distinct().Where(variable => !_tries.Shared.Contains(variable)));
        EmitBody([filter, .. _function.Blocks.Where(block => block != filter && blocks.Contains(block))], _function.Method.ReturnType, "il2_locals->");
        _output.Close();
        _output.Line("");
    }

    private void EmitBody(IReadOnlyList<IrBlock> blocks, TypeSym returnType, string shared)
    {
        string Name(IrVariable variable) => (_tries.Shared.Contains(variable) ? shared : "") + _variables[variable];
        var expressions = new ExpressionWriter(_context, Name);
        var statements = new StatementWriter(expressions, Name, _context.Names, _tries, _output);
        new BodyEmitter(blocks, returnType, expressions, statements, _tries, _output).Emit();
    }

    /// <summary>
    /// gcc takes a landing for a way from the function's beginning: initialised with itself, which costs nothing, a variable
    /// that was set before the protected block is not taken for uninitialised there.
    /// </summary>
    private void EmitVariables(IEnumerable<IrVariable> variables)
    {
        foreach (var variable in variables.Where(variable => !_tries.Shared.Contains(variable)))
        {
            var name = _variables[variable];
            var value = _tries.HasTries && !variable.IsAddressTaken ? $" = {name}" : "";
            _output.Line($"{_context.Types.Declaration(variable.Type, name)}{(variable.IsAddressTaken ? " IL2_UNUSED" : "")}{value};");
        }
    }

    private void EmitTryVariables()
    {
        if (!_tries.HasTries)
        {
            return;
        }

        _output.Line(_tries.Filters.Count > 0 ? $"struct {_tries.StructName} il2_locals;" : "il2_frame il2_here;");
        foreach (var number in _tries.Unwinds)
        {
            _output.Line($"il2_unwind il2_unwind{number} IL2_UNUSED;");
        }

        foreach (var argument in _function.Arguments.Where(_tries.Shared.Contains))
        {
            _output.Line($"il2_locals.{_variables[argument]} = {_variables[argument]};");
        }
    }

    private bool IsOnlyOfFilters(IrVariable variable) =>
        _tries.Filters.Count > 0 && !_function.Blocks.Where(block => !_tries.IsOfFilter(block)).SelectMany(IrWalk.Variables).Contains(variable);

    /// <summary>Text that may stand inside a C comment.</summary>
    public static string Comment(string text) =>
        string.Concat(text.Replace("*/", "* /", StringComparison.Ordinal).Replace("/*", "/ *", StringComparison.Ordinal)
            .Select(unit => unit is >= ' ' and < (char)127 ? unit : '?'));

    private static string Place(SourceLocation? location) => location is null ? "" : $"  {Path.GetFileName(location.File)}:{location.Line}";

    private static string Head(EmitContext context, IrFunction function, Func<IrVariable, string> name, Func<IrVariable, string>? attribute = null)
    {
        var method = function.Method;
        var parameters = function.Arguments.Count == 0
            ? "void"
            : string.Join(", ", function.Arguments.Select(argument => context.Types.Declaration(argument.Type, name(argument)) + attribute?.Invoke(argument)));
        return $"{TypeWriter.Declare(context.Types.CType(method.ReturnType), context.Names.Method(method))}({parameters})";
    }

    private static Dictionary<IrVariable, string> NameVariables(IrFunction function)
    {
        var names = new Dictionary<IrVariable, string>();
        var taken = new HashSet<string>(TryWriter.ReservedNames);
        foreach (var variable in function.Arguments.Concat(function.Variables))
        {
            var name = NameMangler.Identifier(variable.Name);
            for (var suffix = 2; !taken.Add(name); suffix++)
            {
                name = $"{NameMangler.Identifier(variable.Name)}_{suffix}";
            }

            names[variable] = name;
        }

        return names;
    }

    private HashSet<IrVariable> UsedVariables() => [.. _function.Blocks.SelectMany(IrWalk.Variables)];
}
