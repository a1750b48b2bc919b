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
            "get_IsSupported" or "get_IsHardwareAccelerated" when type.StartsWith("System.Runtime.Intrinsics.", StringComparison.Ordinal)
                || type == "System.Numerics.Vector" => AbstractValue.Of(0),
            "IsReferenceOrContainsReferences" when type == "System.Runtime.CompilerServices.RuntimeHelpers" =>
                AbstractValue.Of(TypeFacts.ContainsReferences(method.TypeArguments[0]) ? 1 : 0),
            "IsBitwiseEquatable" when type == "System.Runtime.CompilerServices.RuntimeHelpers" =>
                AbstractValue.Of(TypeFacts.IsBitwiseEquatable(method.TypeArguments[0]) ? 1 : 0),
            "Of" when type == "Il2Mcu.Runtime.ElementKinds" => AbstractValue.Of(TypeFacts.ElementKind(method.TypeArguments[0])),
            "GetTypeFromHandle" when type == "System.Type" => arguments[0],
            "op_Equality" or "op_Inequality" when type == "System.Type" => CompareTypes(method.Name == "op_Equality", arguments[0], arguments[1]),
            "get_IsValueType" when type == "System.Type" && arguments[0].Type is { } token => AbstractValue.Of(token.IsValueType ? 1 : 0),
            _ => AbstractValue.Unknown,
        };
    }

    private static AbstractValue CompareTypes(bool equality, AbstractValue left, AbstractValue right) =>
        left.Kind == AbstractValueKind.TypeToken && right.Kind == AbstractValueKind.TypeToken
            ? AbstractValue.Of(left.Type == right.Type == equality ? 1 : 0)
            : AbstractValue.Unknown;
}
