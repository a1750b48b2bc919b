using System.Reflection.Metadata;

namespace Il2Mcu.Model;

/// <summary>Delegate types, their Invoke, and the instructions that make delegates (ECMA-335 II.14.6).</summary>
public static class Delegates
{
    /// <summary>The slot of System.Delegate whose body, one for each delegate type, calls all delegates of a list.</summary>
    public const string InvokeListName = "InvokeList";

    private const string BaseName = "System.MulticastDelegate";

    /// <summary>True for a type that C# declares with <c>delegate</c>.</summary>
    public static bool IsDelegate(TypeSym type) => type.Kind == TypeKind.Class && type.BaseType?.FullName == BaseName;

    /// <summary>True for the method through which a delegate is called; the translator makes its body (ECMA-335 II.14.6).</summary>
    public static bool IsInvoke(MethodSym method) => method is { Name: "Invoke", IsStatic: false } && IsDelegate(method.DeclaringType);

    /// <summary>True for the constructor, which takes a target and the address of code (ECMA-335 II.14.6).</summary>
    public static bool IsConstructor(MethodSym method) => method is { IsConstructor: true, Parameters.Count: 2 } && IsDelegate(method.DeclaringType);

    /// <summary>True for the body of <see cref="InvokeListName"/> that Lower makes.</summary>
    public static bool IsInvokeList(MethodSym method) => method is { Name: InvokeListName, IsStatic: true } && IsDelegate(method.DeclaringType);

    /// <summary>The method whose signature is that of the calls; <paramref name="delegateType"/> must be a delegate.</summary>
    public static MethodSym InvokeOf(TypeSym delegateType) => delegateType.VirtualMethods.First(method => method.Name == "Invoke");

    /// <summary>System.Delegate.</summary>
    public static TypeSym RootOf(TypeSym delegateType) => delegateType.BaseType!.BaseType!;

    /// <summary>The field with the first argument of the call.</summary>
    public static FieldSym TargetOf(TypeSym delegateType) => RootOf(delegateType).Fields.First(field => field.Name == "_target");

    /// <summary>The field with the address to call.</summary>
    public static FieldSym CodeOf(TypeSym delegateType) => RootOf(delegateType).Fields.First(field => field.Name == "_code");

    /// <summary>The ldftn or ldvirtftn whose result the <c>newobj</c> at <paramref name="index"/> makes a delegate of, or null if it is not the instruction before.</summary>
    public static IlInstruction? MethodLoadBefore(IlBody body, int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && body.Instructions[index].OpCode == ILOpCode.Nop);

        return index >= 0 && body.Instructions[index] is { OpCode: ILOpCode.Ldftn or ILOpCode.Ldvirtftn, Operand: MethodSym } load ? load : null;
    }
}
