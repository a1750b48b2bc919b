using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Emit;

/// <summary>Functions by which the runtime asks whether a catch block takes an exception.</summary>
internal static class CatchTests
{
    /// <summary>True if every exception is of the type: nothing needs to be asked.</summary>
    public static bool CatchesAll(TypeSym type) => type.FullName is "object" or "System.Exception";

    public static string Name(EmitContext context, TypeSym type) => $"il2_catches_{context.Names.Type(type)}";

    public static void Emit(EmitContext context, IEnumerable<IrFunction> functions, CWriter output)
    {
        var types = functions.SelectMany(function => function.Blocks).Select(block => block.Terminator).OfType<IrEnterTry>()
            .SelectMany(enter => enter.Try.Handlers).Select(handler => handler.CatchType).OfType<TypeSym>()
            .Where(type => !CatchesAll(type)).Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal);
        foreach (var type in types)
        {
            output.Line($"static int32_t {Name(context, type)}(il2_frame *frame IL2_UNUSED, il2_object *exception)");
            output.Open("{");
            output.Line($"return {context.Names.TypeTest(new TypeTest(type, false))}(exception);");
            output.Close();
            output.Line("");
        }
    }
}
