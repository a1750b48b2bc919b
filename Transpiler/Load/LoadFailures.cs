using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary>
/// Methods that .NET refuses to compile when they are called first, because they use a type that cannot be loaded or an instruction that
/// names what it must not: they consist of the throw, as there. Compilers make none; assemblies written in IL, or not built together, may.
/// </summary>
internal sealed class LoadFailures(CecilImporter importer)
{
    private const string Throwers = "Il2Mcu.Runtime.LoadFailures";

    private const string TypeLoad = "TypeLoad";

    private readonly TypeLoadRules _rules = new(importer);

    /// <summary>The body itself, or one that throws.</summary>
    public IlBody Checked(IlBody body)
    {
        var failure = body.Instructions.Select(FailureOf).FirstOrDefault(found => found is not null)
            ?? (body.Locals.Any(local => IsBrokenVariable(local.Type)) ? TypeLoad : null);
        return failure is null ? body : Throwing(failure, body);
    }

    private string? FailureOf(IlInstruction instruction)
    {
        switch (instruction.Operand)
        {
            case MethodSym { IsStatic: false, IsAbstract: true } when instruction.OpCode == ILOpCode.Call && instruction.Prefixes?.Constrained is null:
                return "BadImageFormat";
            case MethodSym method when IsBroken(method.DeclaringType) || method.TypeArguments.Any(_rules.IsBroken):
                return TypeLoad;
            case MethodSym method when importer.BreaksConstraints(method):
                return "Verification";
            case MethodSym { DeclaringType: { Kind: TypeKind.Class, IsAbstract: true } } when instruction.OpCode == ILOpCode.Newobj:
                return "AbstractClass";
            case FieldSym field when IsBroken(field.DeclaringType) || IsBrokenVariable(field.Type):
            case TypeSym type when instruction.OpCode == ILOpCode.Ldtoken ? _rules.IsBroken(type) : IsBroken(type):
                return TypeLoad;
            default:
                return null;
        }
    }

    private bool IsBroken(TypeSym type) => importer.LacksTypeArguments(type) || _rules.IsBroken(type);

    /// <summary>A class is not loaded before something uses it, but the name of a type over arguments is looked at.</summary>
    private bool IsBrokenVariable(TypeSym type) => type.IsValueType ? _rules.IsBroken(type) : importer.BreaksConstraints(type);

    private IlBody Throwing(string failure, IlBody body)
    {
        var location = body.Instructions[0].Location;
        return new IlBody(
            [],
            [
                new IlInstruction(0, ILOpCode.Call, importer.LibraryMethod(Throwers, failure, []), null, location),
                new IlInstruction(1, ILOpCode.Ldnull, null, null, location),
                new IlInstruction(2, ILOpCode.Throw, null, null, location),
            ],
            [],
            false,
            body.Location);
    }
}
