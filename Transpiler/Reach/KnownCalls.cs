using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>Calls whose result follows from the types alone. The library asks such questions to choose between code paths.</summary>
internal static class KnownCalls
{
    public static AbstractValue Evaluate(MethodSym method, IReadOnlyList<AbstractValue> arguments)
    {
        var type = method.DeclaringType.FullName;
        return method.Name switch
        {
            // No vector instructions: the scalar path is the small one.
            "get_IsSupported" or "get_IsHardwareAccelerated" when Intrinsics.AsksForVectorInstructions(method) => AbstractValue.Of(0),
            "IsReferenceOrContainsReferences" when type == "System.Runtime.CompilerServices.RuntimeHelpers" =>
                AbstractValue.Of(TypeFacts.ContainsReferences(method.TypeArguments[0]) ? 1 : 0),
            "IsBitwiseEquatable" when type == "System.Runtime.CompilerServices.RuntimeHelpers" =>
                AbstractValue.Of(TypeFacts.IsBitwiseEquatable(method.TypeArguments[0]) ? 1 : 0),
            "Of" when type == "Il2Mcu.Runtime.ElementKinds" => AbstractValue.Of(TypeFacts.ElementKind(method.TypeArguments[0])),
            "GetTypeFromHandle" when type == TypeQueries.TypeName => arguments[0],
            "GetType" when type == "object" && arguments[0] is { Kind: AbstractValueKind.Box, Type: { } boxed } => AbstractValue.TokenOf(boxed),
            _ when type == TypeQueries.TypeName => Query(method.Name, arguments),
            _ => AbstractValue.Unknown,
        };
    }

    private static AbstractValue Query(string member, IReadOnlyList<AbstractValue> arguments)
    {
        if (arguments.Any(argument => argument.Kind != AbstractValueKind.TypeToken))
        {
            return AbstractValue.Unknown;
        }

        var answer = arguments switch
        {
            [{ Type: { } only }] => TypeQueries.Evaluate(member, only),
            [{ Type: { } self }, { Type: { } other }] => TypeQueries.Evaluate(member, self, other),
            _ => null,
        };
        return answer is { } value ? AbstractValue.Of(value) : AbstractValue.Unknown;
    }
}
