using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary>Bodies that only return a constant which is known when the program is built.</summary>
internal static class ConstantBody
{
    public static IlBody OfInteger(long value, TypeSym type) =>
        type.StackKind == StackKind.Int64
            ? Of(ILOpCode.Ldc_i8, value)
            : Of(ILOpCode.Ldc_i4, unchecked((int)value));

    public static IlBody OfString(string text) => Of(ILOpCode.Ldstr, text);

    private static IlBody Of(ILOpCode load, object value) =>
        new([], [new IlInstruction(0, load, value, null, null), new IlInstruction(5, ILOpCode.Ret, null, null, null)], [], false, null);
}
