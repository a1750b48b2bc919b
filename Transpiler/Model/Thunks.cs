using System.Reflection.Metadata;

namespace Il2Mcu.Model;

/// <summary>
/// Small methods that call another one, for places where its own code does not fit. They consist of IL, so that every phase
/// treats them as any other method: what the call needs, a static constructor too, is found there.
/// </summary>
public static class Thunks
{
    /// <summary>
    /// The method whose address <c>ldftn</c> gives: a thunk where there is no code to point to, or where the caller would have
    /// to trigger the static constructor.
    /// </summary>
    public static MethodSym ForPointer(MethodSym method)
    {
        var needsTrigger = method.IsStatic && method.DeclaringType is { IsBeforeFieldInit: false, StaticConstructor: not null } && !method.IsUnmanagedEntry;
        return method.Intrinsic != Intrinsic.None || needsTrigger
            ? method.Thunk("@pointer", () => Calling(method, "@pointer", method.IsStatic, method.Parameters, 0))
            : method;
    }

    /// <summary>Takes a target that it ignores, then the arguments of <paramref name="method"/>, <c>this</c> included.</summary>
    public static MethodSym IgnoringTarget(MethodSym method, WellKnownTypes types) =>
        method.Thunk("@delegate", () => Calling(
            method, "@delegate", isStatic: true, [new ParameterSym("target", types.Object), .. method.Arguments(types.ByReferenceTo)], 1));

    private static MethodSym Calling(MethodSym method, string suffix, bool isStatic, IReadOnlyList<ParameterSym> parameters, int firstArgument)
    {
        var count = parameters.Count + (isStatic ? 0 : 1) - firstArgument;
        var call = method.IsAbstract ? ILOpCode.Callvirt : ILOpCode.Call;
        IlInstruction[] instructions =
        [
            .. Enumerable.Range(firstArgument, count).Select(index => At(ILOpCode.Ldarg, index)),
            At(call, method),
            At(ILOpCode.Ret, null),
        ];
        return Made(method, suffix, isStatic, parameters, instructions);
    }

    /// <summary>Takes the arguments of <paramref name="method"/>, and throws.</summary>
    public static MethodSym Throwing(MethodSym method, string suffix, MethodSym thrower) =>
        Made(method, suffix, method.IsStatic, method.Parameters, [At(ILOpCode.Call, thrower), At(ILOpCode.Ldnull, null), At(ILOpCode.Throw, null)]);

    private static MethodSym Made(MethodSym method, string suffix, bool isStatic, IReadOnlyList<ParameterSym> parameters, IReadOnlyList<IlInstruction> instructions)
    {
        var body = new Lazy<IlBody?>(() => new IlBody([], instructions, [], false, method.Location));
        return new MethodSym(method.DeclaringType, method.Name + suffix, parameters, method.ReturnType, _ => new MethodBodies(body, null, () => []))
        {
            TypeArguments = method.TypeArguments,
            IsStatic = isStatic,
            IsOverloaded = method.IsOverloaded,
            DoesNotReturn = method.DoesNotReturn,
            IsThunk = true,
        };
    }

    private static IlInstruction At(ILOpCode code, object? operand) => new(0, code, operand, null, null);
}
