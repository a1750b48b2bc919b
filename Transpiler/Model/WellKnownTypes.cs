namespace Il2Mcu.Model;

/// <summary>Types that the instructions themselves speak of, and the constructors of derived types.</summary>
public sealed class WellKnownTypes(Func<string, TypeSym> find, Func<TypeSym, TypeSym> arrayOf, Func<TypeSym, TypeSym> pointerTo, Func<TypeSym, TypeSym> byReferenceTo)
{
    public TypeSym Void { get; } = find("System.Void");

    public TypeSym Object { get; } = find("System.Object");

    public TypeSym String { get; } = find("System.String");

    public TypeSym Boolean { get; } = find("System.Boolean");

    public TypeSym Char { get; } = find("System.Char");

    public TypeSym SByte { get; } = find("System.SByte");

    public TypeSym Byte { get; } = find("System.Byte");

    public TypeSym Int16 { get; } = find("System.Int16");

    public TypeSym UInt16 { get; } = find("System.UInt16");

    public TypeSym Int32 { get; } = find("System.Int32");

    public TypeSym UInt32 { get; } = find("System.UInt32");

    public TypeSym Int64 { get; } = find("System.Int64");

    public TypeSym UInt64 { get; } = find("System.UInt64");

    public TypeSym IntPtr { get; } = find("System.IntPtr");

    public TypeSym UIntPtr { get; } = find("System.UIntPtr");

    public TypeSym Single { get; } = find("System.Single");

    public TypeSym Double { get; } = find("System.Double");

    /// <summary>The class of the objects that <c>typeof</c> and <c>GetType</c> give.</summary>
    public TypeSym RuntimeType { get; } = find("System.RuntimeType");

    public TypeSym TypedReference { get; } = find("System.TypedReference");

    public TypeSym RuntimeTypeHandle { get; } = find("System.RuntimeTypeHandle");

    public TypeSym ArrayOf(TypeSym element) => arrayOf(element);

    public TypeSym PointerTo(TypeSym element) => pointerTo(element);

    public TypeSym ByReferenceTo(TypeSym element) => byReferenceTo(element);
}
