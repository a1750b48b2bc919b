using Il2Mcu.Model;
using Mono.Cecil;
using ILOpCode = System.Reflection.Metadata.ILOpCode;

namespace Il2Mcu.Load;

/// <summary>
/// Calls that do with a type what needs it at build time, such as <c>Activator.CreateInstance(typeof(T))</c>: where typeof stands
/// in the call, they become calls of a generic method. Elsewhere the type is not known.
/// </summary>
internal sealed class TokenCalls(CecilImporter importer)
{
    private const string Helpers = TypedConstruction.Library;

    private static readonly Dictionary<string, string> Replacements = new()
    {
        ["System.Object System.Activator::CreateInstance(System.Type)"] = "CreateInstance",
        ["System.Array System.Enum::GetValues(System.Type)"] = "GetEnumValues",
        ["System.Array System.Enum::GetValuesAsUnderlyingType(System.Type)"] = "GetEnumValuesAsUnderlyingType",
        ["System.Object System.Runtime.CompilerServices.RuntimeHelpers::GetUninitializedObject(System.Type)"] = "GetUninitializedObject",
        ["System.Void System.Runtime.CompilerServices.RuntimeHelpers::RunClassConstructor(System.RuntimeTypeHandle)"] = "RunClassConstructor",
        ["System.Object System.Collections.Generic.ComparerHelpers::CreateDefaultEqualityComparer(System.Type)"] = "EqualityComparer",
        ["System.Object System.Collections.Generic.ComparerHelpers::CreateDefaultComparer(System.Type)"] = "Comparer",
    };

    /// <summary>Replaces the call that was added last, if it is one of these; its typeof becomes nothing.</summary>
    public void Rewrite(List<IlInstruction> instructions, object? source)
    {
        if (source is not MethodReference called || !Replacements.TryGetValue(called.FullName, out var name))
        {
            return;
        }

        var call = instructions[^1];
        var token = instructions.Count - (name == "RunClassConstructor" && IsCall(instructions, 2, "get_TypeHandle") ? 4 : 3);
        if (token < 0 || !IsTypeFromHandle(instructions[token + 1]) || instructions[token] is not { OpCode: ILOpCode.Ldtoken, Operand: TypeSym type })
        {
            instructions[^1] = call with
            {
                Operand = new UnresolvedMember(
                    TypeNames.Member(called), UnresolvedReason.UnsupportedMember, "The type must be known when the program is built: write typeof in the call, or use the generic method."),
            };
            return;
        }

        for (var i = token; i < instructions.Count - 1; i++)
        {
            instructions[i] = instructions[i] with { OpCode = ILOpCode.Nop, Operand = null };
        }

        TypeSym[] arguments = name == "GetEnumValuesAsUnderlyingType" ? [type, type.Underlying] : [type];
        instructions[^1] = call with { OpCode = ILOpCode.Call, Operand = importer.LibraryMethod(Helpers, name, arguments) };
    }

    private static bool IsTypeFromHandle(IlInstruction instruction) => instruction.Operand is MethodSym { Name: "GetTypeFromHandle" };

    private static bool IsCall(List<IlInstruction> instructions, int fromEnd, string name) =>
        instructions.Count >= fromEnd && instructions[^fromEnd].Operand is MethodSym method && method.Name == name;
}
