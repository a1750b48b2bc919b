using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// Takes messages out of the program: an argument <c>message</c> of an exception's constructor becomes null, and the texts that went into it
/// go with it, where making them has no other effect. What is then left of <c>Exception.Message</c> decides the shadow library.
/// </summary>
public static class ExceptionMessages
{
    private const string ExceptionName = "System.Exception";
    private const string MessageGetter = "get_Message";

    /// <param name="functions">Functions as Lower made them; changed in place.</param>
    /// <param name="keepsOwn">True if the messages that are not the platform's stay.</param>
    /// <param name="program">The program.</param>
    public static void Run(IReadOnlyList<IrFunction> functions, bool keepsOwn, ManagedProgram program)
    {
        var getter = functions.Select(function => function.Method).FirstOrDefault(method => method.Name == MessageGetter && method.DeclaringType.FullName == ExceptionName);
        foreach (var function in functions)
        {
            if (!keepsOwn && getter is not null && IsMessageOfPlatform(function.Method))
            {
                UseBase(function, getter);
            }
            else if (!keepsOwn || function.Method.DeclaringType.IsPlatform)
            {
                Remove(function, keepsOwn, program.Types.String);
            }

            function.Blocks.ForEach(block => block.Replace(block.Statements.Select(statement =>
                statement is IrCastCheck check ? check with { IsSilent = true } : statement)));
            IrChecker.Check(function, nameof(ExceptionMessages));
        }
    }

    /// <summary>The platform's own <c>Message</c> properties put pieces around the message.</summary>
    private static bool IsMessageOfPlatform(MethodSym method) =>
        method.Name == MessageGetter && method.DeclaringType.IsPlatform && method.DeclaringType.FullName != ExceptionName && IsException(method.DeclaringType);

    private static void UseBase(IrFunction function, MethodSym getter)
    {
        var message = function.AddTemporary(getter.ReturnType);
        var entry = function.Blocks[0];
        entry.Replace(
        [
            new IrAssign(message, new IrCall(getter, [new IrLoadVariable(function.Arguments[0])]), null),
            new IrReturn(new IrLoadVariable(message), null),
        ]);
        function.Blocks.RemoveRange(1, function.Blocks.Count - 1);
    }

    private static void Remove(IrFunction function, bool keepsOwn, TypeSym text)
    {
        var isOfException = IsException(function.Method.DeclaringType) && function.Method.Name != MessageGetter;
        var sources = new HashSet<IrVariable>();
        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements.Select(statement => IrWalk.Rewrite(statement, expression => expression switch
            {
                IrCall call when MessageParameter(call.Target) is > 0 and var index => WithoutMessage(call, index, keepsOwn, text, sources),
                _ => expression,
            })));
        }

        KeepOnlyMessages(function, sources);
        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements.Select(statement => statement is IrAssign assign && IsText(assign.Value)
                && (sources.Contains(assign.Variable) || (isOfException && IsResource(assign.Value)))
                ? assign with { Value = new IrNull(text) } : statement));
        }

        UnusedTexts.Remove(function, IsText);
    }

    private static IrCall WithoutMessage(IrCall call, int index, bool keepsOwn, TypeSym text, HashSet<IrVariable> sources)
    {
        if (keepsOwn && call.Arguments[index] is IrLoadVariable load)
        {
            // A constructor of the platform hands on what the user's code gave it.
            sources.Add(load.Variable);
            return call;
        }

        return call with { Arguments = [.. call.Arguments.Select((value, position) => position == index ? new IrNull(text) : value)] };
    }

    /// <summary>Adds the variables that are copied into those, and takes away what is read for something else too.</summary>
    private static void KeepOnlyMessages(IrFunction function, HashSet<IrVariable> sources)
    {
        var copies = IrWalk.Statements(function).OfType<IrAssign>().Where(assign => assign.Value is IrLoadVariable).ToList();
        while (copies.Exists(assign => sources.Contains(assign.Variable) && sources.Add(((IrLoadVariable)assign.Value).Variable)))
        {
        }

        while (OtherReads(function, sources).Intersect(sources).ToList() is { Count: > 0 } others)
        {
            sources.ExceptWith(others);
        }
    }

    private static IEnumerable<IrVariable> OtherReads(IrFunction function, HashSet<IrVariable> sources)
    {
        var messages = IrWalk.Expressions(function).OfType<IrCall>()
            .Where(call => MessageParameter(call.Target) > 0).Select(call => call.Arguments[MessageParameter(call.Target)])
            .Concat(IrWalk.Statements(function).OfType<IrAssign>().Where(assign => sources.Contains(assign.Variable)).Select(assign => assign.Value))
            .ToHashSet<IrExpression>(ReferenceEqualityComparer.Instance);
        return IrWalk.Expressions(function).Where(expression => !messages.Contains(expression)).Select(expression => expression switch
        {
            IrLoadVariable load => load.Variable,
            IrVariableAddress address => address.Variable,
            _ => null,
        }).OfType<IrVariable>();
    }

    /// <summary>Position of the message among the arguments of a call of an exception's constructor; 0 for other calls.</summary>
    private static int MessageParameter(MethodSym method)
    {
        if (method is not { Name: ".ctor", IsStatic: false } || !IsException(method.DeclaringType))
        {
            return 0;
        }

        for (var i = 0; i < method.Parameters.Count; i++)
        {
            if (method.Parameters[i] is { Name: "message", Type.FullName: "string" })
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsException(TypeSym type) => type.FullName == ExceptionName || (type.BaseType is { } parent && IsException(parent));

    /// <summary>Text whose making nobody notices.</summary>
    private static bool IsText(IrExpression value) => value is IrString || IsResource(value) || value is IrCall
    {
        Target: { DeclaringType.FullName: "string", Name: "Concat" } or { Name: "ToString", DeclaringType.Namespace: "System" } or { DeclaringType.FullName: "Il2Mcu.Runtime.Integers", Name: "ToString" },
    };

    /// <summary>Messages of the framework, which it keeps in resources and in the runtime.</summary>
    private static bool IsResource(IrExpression value) => value is IrCall
    {
        Target: { DeclaringType.FullName: "System.SR" }
            or { DeclaringType.FullName: "System.ThrowHelper", Name: "GetResourceString" }
            or { Name: "GetMessageFromNativeResources" or "GetDefaultMessage" },
    };
}
