using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>
/// A typed tree. Immutable: a pass that changes a node builds a new one. <see cref="Type"/> is the exact type of the value;
/// integers shorter than 32 bits occur only as types of variables and memory, never as results of arithmetic.
/// </summary>
public abstract record IrExpression(TypeSym Type)
{
    /// <summary>Operands in order of evaluation.</summary>
    public virtual IReadOnlyList<IrExpression> Operands => [];

    /// <summary>Effects of this node alone.</summary>
    public virtual IrEffects OwnEffects => IrEffects.None;

    /// <summary>Makes a new object, whose reference is never null.</summary>
    public virtual bool IsAllocation => false;

    /// <summary>Effects of this node and of all nodes below it; walks the tree at each call.</summary>
    public IrEffects Effects => Operands.Aggregate(OwnEffects, (effects, operand) => effects | operand.Effects);

    /// <summary>How the evaluation stack holds the value (ECMA-335 III.1.1).</summary>
    public StackKind StackKind => Type.StackKind;

    /// <summary>The same node over other operands.</summary>
    public virtual IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this;
}

/// <summary>An integer of 32 or 64 bits, sign-extended to 64; <see cref="IrExpression.Type"/> says which.</summary>
public sealed record IrInteger(long Value, TypeSym Type) : IrExpression(Type);

/// <summary>A floating-point constant: <c>ldc.r4</c>, <c>ldc.r8</c> (ECMA-335 III.3.40).</summary>
/// <param name="Value">The number, also infinite or not a number; that of a float is one that a float can hold.</param>
/// <param name="Type">float or double.</param>
public sealed record IrFloat(double Value, TypeSym Type) : IrExpression(Type);

/// <summary>The null reference or a null pointer: <c>ldnull</c> (ECMA-335 III.3.45).</summary>
/// <param name="Type">Reference or pointer type as which null is used.</param>
public sealed record IrNull(TypeSym Type) : IrExpression(Type);

/// <summary>A string literal: <c>ldstr</c> (ECMA-335 III.4.16). Equal texts are one object, in flash.</summary>
/// <param name="Value">Its UTF-16 code units; zeros and unpaired surrogates may be among them.</param>
/// <param name="Type">string.</param>
public sealed record IrString(string Value, TypeSym Type) : IrExpression(Type);

/// <summary>All bits zero, of a value type.</summary>
public sealed record IrDefault(TypeSym Type) : IrExpression(Type);

/// <summary>Reads an argument, local or temporary: <c>ldarg</c>, <c>ldloc</c> (ECMA-335 III.3.38, III.3.43).</summary>
/// <param name="Variable">Its type is the type of the value; once its address is taken, it counts as memory.</param>
public sealed record IrLoadVariable(IrVariable Variable) : IrExpression(Variable.Type)
{
    /// <inheritdoc/>
    public override IrEffects OwnEffects => Variable.IsAddressTaken ? IrEffects.ReadsMemory : IrEffects.ReadsLocal;
}

/// <summary>Address of a variable; <see cref="IrExpression.Type"/> is the managed pointer type.</summary>
public sealed record IrVariableAddress(IrVariable Variable, TypeSym Type) : IrExpression(Type);

/// <summary>Reads memory at an address. The result has type <see cref="IrExpression.Type"/>.</summary>
public sealed record IrLoad(IrExpression Address, TypeSym Type, bool Volatile, bool Unaligned) : IrExpression(Type)
{
    /// <summary>True if this access is the null check of what it goes through: the processor traps (<c>FaultTraps</c>).</summary>
    public bool ChecksNull { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Address];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.ReadsMemory | (Volatile || ChecksNull ? IrEffects.SideEffect : 0) | (ChecksNull ? IrEffects.MayThrow : 0);

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Address = operands[0] };
}

/// <summary>Address of an instance field. <paramref name="Instance"/> is an object reference or a pointer to the struct; null is not checked here.</summary>
public sealed record IrFieldAddress(IrExpression Instance, FieldSym Field, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Instance];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Instance = operands[0] };
}

/// <summary>A field of a struct value that is in no memory.</summary>
public sealed record IrFieldOfValue(IrExpression Value, FieldSym Field) : IrExpression(Field.Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Value];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Value = operands[0] };
}

/// <summary>
/// Address of a static field: <c>ldsflda</c> (ECMA-335 III.4.15); loads and stores of it go through the address. The
/// static constructor is triggered by <see cref="IrStaticInit"/>.
/// </summary>
/// <param name="Field">A field without mapped bytes.</param>
/// <param name="Type">Managed pointer to the type of the field.</param>
public sealed record IrStaticFieldAddress(FieldSym Field, TypeSym Type) : IrExpression(Type);

/// <summary>Address of the bytes of a field that is mapped to the image, as a pointer to byte.</summary>
public sealed record IrMappedData(FieldSym Field, TypeSym Type) : IrExpression(Type);

/// <summary>Address of an element; bounds and null are not checked here.</summary>
public sealed record IrElementAddress(IrExpression Array, IrExpression Index, TypeSym Element, TypeSym Type) : IrExpression(Type)
{
    /// <summary>Number of dimensions of a multi-dimensional array, whose index is flat; 0 for vectors and strings.</summary>
    public int Rank { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Array, Index];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Array = operands[0], Index = operands[1] };
}

/// <summary>Number of elements of an array or of code units of a string; null is not checked here. It never changes.</summary>
public sealed record IrLength(IrExpression Array, TypeSym Type) : IrExpression(Type)
{
    /// <summary>True if this access is the null check of the array.</summary>
    public bool ChecksNull { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Array];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => ChecksNull ? IrEffects.ReadsMemory | IrEffects.SideEffect | IrEffects.MayThrow : IrEffects.None;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Array = operands[0] };
}

/// <summary>Address of the value inside a box; null and type are not checked here.</summary>
public sealed record IrBoxedValueAddress(IrExpression Box, TypeSym ValueType, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Box];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Box = operands[0] };
}

/// <summary>Operations on one number.</summary>
public enum IrUnaryOperator
{
    /// <summary><c>neg</c> (ECMA-335 III.3.50). The smallest integer has no counterpart and stays as it is.</summary>
    Negate,

    /// <summary><c>not</c> (ECMA-335 III.3.52): inverts all bits of an integer.</summary>
    Not,
}

/// <summary>Arithmetic on one operand; never throws.</summary>
/// <param name="Operator">What is done.</param>
/// <param name="Operand">A number of the same type.</param>
/// <param name="Type">Type on the evaluation stack, never a short integer.</param>
public sealed record IrUnary(IrUnaryOperator Operator, IrExpression Operand, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}

/// <summary>Operations on two numbers. What is unsigned or checked says <see cref="IrBinary"/>.</summary>
public enum IrBinaryOperator
{
    /// <summary>
    /// <c>add</c>, <c>add.ovf</c>, <c>add.ovf.un</c> (ECMA-335 III.3.1, III.3.2). Integers wrap around unless checked;
    /// pointers move by bytes.
    /// </summary>
    Add,

    /// <summary>
    /// <c>sub</c>, <c>sub.ovf</c>, <c>sub.ovf.un</c> (ECMA-335 III.3.64, III.3.65). Integers wrap around unless
    /// checked; two pointers give bytes.
    /// </summary>
    Subtract,

    /// <summary><c>mul</c>, <c>mul.ovf</c>, <c>mul.ovf.un</c> (ECMA-335 III.3.48, III.3.49). Integers wrap around unless checked.</summary>
    Multiply,

    /// <summary>
    /// <c>div</c>, <c>div.un</c> (ECMA-335 III.3.31, III.3.32). Integers are truncated toward zero; see
    /// <see cref="IrBinary.CanDivideByZero"/>.
    /// </summary>
    Divide,

    /// <summary><c>rem</c>, <c>rem.un</c> (ECMA-335 III.3.55, III.3.56). The sign is that of the dividend; floats as <c>fmod</c> of C.</summary>
    Remainder,

    /// <summary><c>and</c> (ECMA-335 III.3.3), bit by bit.</summary>
    And,

    /// <summary><c>or</c> (ECMA-335 III.3.53), bit by bit.</summary>
    Or,

    /// <summary><c>xor</c> (ECMA-335 III.3.67), bit by bit.</summary>
    Xor,

    /// <summary><c>shl</c> (ECMA-335 III.3.58). Of the count only the low 5 bits matter, 6 for 64-bit values.</summary>
    ShiftLeft,

    /// <summary>
    /// <c>shr</c> (ECMA-335 III.3.59) fills with the sign, <c>shr.un</c> (III.3.60) with zeros. The count as for
    /// <see cref="ShiftLeft"/>.
    /// </summary>
    ShiftRight,
}

/// <summary>Arithmetic of ECMA-335 III.1.5. <paramref name="Unsigned"/> and <paramref name="Checked"/> select the variants.</summary>
public sealed record IrBinary(
    IrBinaryOperator Operator, IrExpression Left, IrExpression Right, bool Unsigned, bool Checked, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Left, Right];

    /// <summary>True if the processor traps a division by zero.</summary>
    public bool ZeroTraps { get; init; }

    /// <summary>True if some operands make this end in an exception.</summary>
    public bool MayThrow => Checked || CanDivideByZero;

    /// <inheritdoc/>
    public override IrEffects OwnEffects => MayThrow ? IrEffects.MayThrow : IrEffects.None;

    private bool IsDivision => Operator is IrBinaryOperator.Divide or IrBinaryOperator.Remainder;

    private bool IsInteger => StackKind is StackKind.Int32 or StackKind.Int64 or StackKind.NativeInt;

    /// <summary>Integer division throws for zero, and for the smallest number divided by -1.</summary>
    public bool CanDivideByZero => IsDivision && IsInteger && Right is not IrInteger { Value: not (0 or -1) };

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Left = operands[0], Right = operands[1] };
}

/// <summary>Relations of two numbers or addresses.</summary>
public enum IrComparison
{
    /// <summary><c>ceq</c>, <c>beq</c> (ECMA-335 III.3.21, III.3.5).</summary>
    Equal,

    /// <summary><c>bne.un</c> (ECMA-335 III.3.14), <c>brtrue</c>, and <c>cgt.un</c> with null.</summary>
    NotEqual,

    /// <summary><c>clt</c>, <c>blt</c> and their <c>.un</c> forms (ECMA-335 III.3.25, III.3.26, III.3.12, III.3.13).</summary>
    Less,

    /// <summary><c>ble</c>, <c>ble.un</c> (ECMA-335 III.3.10, III.3.11).</summary>
    LessOrEqual,

    /// <summary><c>cgt</c>, <c>bgt</c> and their <c>.un</c> forms (ECMA-335 III.3.22, III.3.23, III.3.8, III.3.9).</summary>
    Greater,

    /// <summary><c>bge</c>, <c>bge.un</c> (ECMA-335 III.3.6, III.3.7).</summary>
    GreaterOrEqual,
}

/// <summary>
/// Compares to 0 or 1. For floating-point operands <paramref name="UnsignedOrUnordered"/> makes the result true
/// when an operand is not a number (ECMA-335 III.1.5).
/// </summary>
public sealed record IrCompare(IrComparison Comparison, IrExpression Left, IrExpression Right, bool UnsignedOrUnordered, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Left, Right];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Left = operands[0], Right = operands[1] };
}

/// <summary>
/// Conversion to the range of <paramref name="Target"/>; the result is on the stack again (<see cref="IrExpression.Type"/> is int for <c>conv.u1</c>).
/// <paramref name="FromUnsigned"/> takes the operand as unsigned.
/// </summary>
public sealed record IrConvert(IrExpression Operand, TypeSym Target, bool FromUnsigned, bool Checked, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => Checked ? IrEffects.MayThrow : IrEffects.None;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}

/// <summary>The same bits seen as another pointer or reference type; costs nothing.</summary>
public sealed record IrReinterpret(IrExpression Operand, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}

/// <summary>Throws ArithmeticException unless the operand is a finite number (ECMA-335 III.3.24).</summary>
public sealed record IrCheckFinite(IrExpression Operand) : IrExpression(Operand.Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.MayThrow;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}

/// <summary>Call of exactly <paramref name="Target"/>.</summary>
public sealed record IrCall(MethodSym Target, IReadOnlyList<IrExpression> Arguments) : IrExpression(Target.ReturnType)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => Arguments;

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow | IrEffects.ReadsMemory;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Arguments = operands };
}

/// <summary>Call through the slot that <paramref name="Slot"/> introduced; the first argument decides, and is not null.</summary>
public sealed record IrVirtualCall(MethodSym Slot, IReadOnlyList<IrExpression> Arguments) : IrExpression(Slot.ReturnType)
{
    /// <summary>True if the access to the receiver's type is its null check.</summary>
    public bool ChecksNull { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => Arguments;

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow | IrEffects.ReadsMemory;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Arguments = operands };
}

/// <summary>A new zeroed object of a class, or box of a value type: <paramref name="Allocated"/>.</summary>
public sealed record IrNewObject(TypeSym Allocated, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override bool IsAllocation => true;

    /// <summary>True if the object has memory of its own, used again by the next one from here: an exception that must not need the heap.</summary>
    public bool IsPreallocated { get; init; }

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow;
}

/// <summary>A new zeroed array; <see cref="IrExpression.Type"/> is the array type. A string is an array of char of type string.</summary>
public sealed record IrNewArray(IrExpression Length, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override bool IsAllocation => true;

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Length];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Length = operands[0] };
}

/// <summary>1 if the object is not null and of type <paramref name="Tested"/> (ECMA-335 I.8.7.3), else 0.</summary>
public sealed record IrTypeTest(IrExpression Operand, TypeSym Tested, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}

/// <summary>The object if it passes the type test, else null. The operand is a variable or null.</summary>
public sealed record IrAsInstance(IrExpression Operand, TypeSym Tested, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}

/// <summary>The text of the object's type name, as a string; for messages about exceptions.</summary>
public sealed record IrTypeName(IrExpression Operand, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}

/// <summary>Size of a type in bytes.</summary>
public sealed record IrSizeOf(TypeSym Measured, TypeSym Type) : IrExpression(Type);

/// <summary>Memory of the given number of bytes on the stack, freed when the method returns (ECMA-335 III.3.47).</summary>
public sealed record IrStackAllocate(IrExpression Size, bool Zeroed, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Size];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Size = operands[0] };
}
