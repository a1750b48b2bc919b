using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Emit;

/// <summary>Accesses that are null checks: single instructions that the compiler neither drops nor moves (include/il2_trap.h).</summary>
internal sealed partial class ExpressionWriter
{
    /// <summary>A store as an expression.</summary>
    public string TrappingStore(IrStore store) =>
        $"IL2_TRAPPING_STORE(\"{Instruction("str", store.Type, isLoad: false)}\", {Place(store.Address, store.Type, false, false)}, {Coerced(store.Value, store.Type)})";

    private CText TrappingLoad(IrLoad load) => Typed(Trapping(Place(load.Address, load.Type, false, false), load.Type), load.Type, Precedence.Postfix);

    private CText TrappingLength(IrLength length) =>
        Typed($"IL2_TRAPPING_LOAD(\"ldr\", int32_t, {Object(length.Array, "il2_array *").At(Precedence.Postfix)}->length)", length.Type, Precedence.Postfix);

    /// <summary>The type record of a virtual call's receiver.</summary>
    private static string TypeOfReceiver(string receiver, IrVirtualCall call)
    {
        var type = $"{receiver}->type";
        return call.ChecksNull ? $"IL2_TRAPPING_LOAD(\"ldr\", const il2_type *, {type})" : type;
    }

    /// <summary>Shorter integers come extended into the register, as C would promote them.</summary>
    private string Trapping(string place, TypeSym type)
    {
        var isShort = ValueLayout.SizeOf(type) < sizeof(int);
        return $"IL2_TRAPPING_LOAD(\"{Instruction("ldr", type, isLoad: true)}\", {(isShort ? "int32_t" : _types.CType(type))}, {place})";
    }

    private static string Instruction(string operation, TypeSym type, bool isLoad)
    {
        var isSigned = type.Underlying.Primitive is PrimitiveKind.SByte or PrimitiveKind.Int16;
        var sign = isLoad && isSigned ? "s" : "";
        return operation + ValueLayout.SizeOf(type) switch { 1 => sign + "b", 2 => sign + "h", _ => "" };
    }
}
