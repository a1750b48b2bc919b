using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary><c>new T()</c>, which is Activator.CreateInstance: what the constructor throws arrives in a TargetInvocationException.</summary>
internal static class Activations
{
    public const string Holder = "Il2Mcu.Runtime.TypedCalls";

    /// <summary>Stands for Activator.CreateInstance of a value type with a constructor; that of others is no call.</summary>
    public const string OfValue = "CreateValue";

    /// <summary>The body of Activator.CreateInstance for a type.</summary>
    public static IlBody Body(CecilImporter importer, TypeSym created)
    {
        var constructor = importer.DefaultConstructor(created)!;
        var il = new IlBuilder();
        if (CannotThrow(constructor))
        {
            return il.Add(ILOpCode.Newobj, constructor).Add(ILOpCode.Ret).Build();
        }

        var instance = il.AddLocal(created);
        var body = il.Add(ILOpCode.Newobj, constructor).Add(ILOpCode.Stloc, instance).Add(ILOpCode.Leave, "done")
            .Add(ILOpCode.Call, importer.LibraryMethod(Holder, "ConstructorThrew", []))
            .Add(ILOpCode.Ldnull).Add(ILOpCode.Throw)
            .Label("done").Add(ILOpCode.Ldloc, instance).Add(ILOpCode.Ret).Build();
        return body with { ExceptionRegions = [new IlExceptionRegion(IlExceptionRegionKind.Catch, 0, 3, 3, 6, -1, importer.ExceptionType)] };
    }

    /// <summary>True for a constructor that only stores constants, as compilers make them for classes without one.</summary>
    public static bool CannotThrow(MethodSym constructor) =>
        constructor.DeclaringType.StaticConstructor is null
        && (constructor.DeclaringType.FullName == "object" || (constructor.Body is { } body && body.Instructions.All(IsHarmless)));

    private static bool IsHarmless(IlInstruction instruction) => instruction.OpCode switch
    {
        ILOpCode.Nop or ILOpCode.Ldarg or ILOpCode.Ret or ILOpCode.Stfld or ILOpCode.Ldstr or ILOpCode.Ldnull => true,
        ILOpCode.Ldc_i4 or ILOpCode.Ldc_i8 or ILOpCode.Ldc_r4 or ILOpCode.Ldc_r8 => true,
        ILOpCode.Call => instruction.Operand is MethodSym { IsConstructor: true } called && CannotThrow(called),
        _ => false,
    };
}
