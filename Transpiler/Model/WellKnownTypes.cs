namespace Il2Mcu.Model;

/// <summary>Types that the instructions themselves speak of, and the constructors of derived types.</summary>
public sealed class WellKnownTypes(Func<string, TypeSym> find, Func<TypeSym, TypeSym> arrayOf, Func<TypeSym, TypeSym> pointerTo, Func<TypeSym, TypeSym> byReferenceTo)
{
    /// <summary>The result of methods without one, and what <c>void*</c> points to.</summary>
    public TypeSym Void { get; } = find("System.Void");

    /// <summary><c>object</c>: the root of all classes, and what a box is seen as.</summary>
    public TypeSym Object { get; } = find("System.Object");

    /// <summary><c>string</c>: type of literals and of names of types.</summary>
    public TypeSym String { get; } = find("System.String");

    /// <summary><c>bool</c>: one byte; on the stack an int of 0 or 1.</summary>
    public TypeSym Boolean { get; } = find("System.Boolean");

    /// <summary><c>char</c>: element type of strings.</summary>
    public TypeSym Char { get; } = find("System.Char");

    /// <summary>Target of <c>conv.i1</c>, type of <c>ldind.i1</c> and <c>ldelem.i1</c>.</summary>
    public TypeSym SByte { get; } = find("System.SByte");

    /// <summary>Target of <c>conv.u1</c>; what <c>localloc</c> points to.</summary>
    public TypeSym Byte { get; } = find("System.Byte");

    /// <summary>Target of <c>conv.i2</c>, type of <c>ldind.i2</c> and <c>ldelem.i2</c>.</summary>
    public TypeSym Int16 { get; } = find("System.Int16");

    /// <summary>Target of <c>conv.u2</c>, type of <c>ldind.u2</c> and <c>ldelem.u2</c>.</summary>
    public TypeSym UInt16 { get; } = find("System.UInt16");

    /// <summary><c>int</c>: type of comparisons and lengths, and of short integers on the stack.</summary>
    public TypeSym Int32 { get; } = find("System.Int32");

    /// <summary>Target of <c>conv.u4</c>, type of <c>ldind.u4</c> and <c>ldelem.u4</c>.</summary>
    public TypeSym UInt32 { get; } = find("System.UInt32");

    /// <summary><c>long</c>: type of 64-bit integers on the stack, unsigned ones too.</summary>
    public TypeSym Int64 { get; } = find("System.Int64");

    /// <summary>Target of <c>conv.u8</c>.</summary>
    public TypeSym UInt64 { get; } = find("System.UInt64");

    /// <summary><c>nint</c>: type of native integers on the stack.</summary>
    public TypeSym IntPtr { get; } = find("System.IntPtr");

    /// <summary><c>nuint</c>: target of <c>conv.u</c>, and an address taken as a number.</summary>
    public TypeSym UIntPtr { get; } = find("System.UIntPtr");

    /// <summary><c>float</c>: stays 32 bits wide on the stack.</summary>
    public TypeSym Single { get; } = find("System.Single");

    /// <summary><c>double</c>: result of arithmetic that mixes float and double.</summary>
    public TypeSym Double { get; } = find("System.Double");

    /// <summary>The class of the objects that <c>typeof</c> and <c>GetType</c> give.</summary>
    public TypeSym RuntimeType { get; } = find("System.RuntimeType");

    /// <summary>What <c>mkrefany</c> makes (ECMA-335 III.4.19).</summary>
    public TypeSym TypedReference { get; } = find("System.TypedReference");

    /// <summary>What <c>ldtoken</c> makes of a type (ECMA-335 III.4.17), where the handle itself is wanted.</summary>
    public TypeSym RuntimeTypeHandle { get; } = find("System.RuntimeTypeHandle");

    /// <summary>The array of one dimension with lower bound 0, <c>T[]</c>.</summary>
    public TypeSym ArrayOf(TypeSym element) => arrayOf(element);

    /// <summary>The unmanaged pointer <c>T*</c>.</summary>
    public TypeSym PointerTo(TypeSym element) => pointerTo(element);

    /// <summary>The managed pointer <c>T&amp;</c>, <c>ref</c> in C#.</summary>
    public TypeSym ByReferenceTo(TypeSym element) => byReferenceTo(element);
}
