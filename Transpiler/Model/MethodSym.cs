using Il2Mcu.Diagnostics;

namespace Il2Mcu.Model;

/// <summary>A closed method. Interned by Load: equality is identity.</summary>
public sealed class MethodSym(TypeSym declaringType, string name, IReadOnlyList<ParameterSym> parameters, TypeSym returnType, Func<MethodSym, MethodBodies> loadBody)
{
    private MethodBodies? _bodies;
    private string? _fullName;
    private Intrinsic? _intrinsic;
    private Dictionary<string, MethodSym>? _thunks;

    /// <summary>Closed type that declares the method; for an inherited method that is the base class.</summary>
    public TypeSym DeclaringType { get; } = declaringType;

    /// <summary>Name in metadata: <c>.ctor</c>, <c>get_Count</c>, <c>op_Addition</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Declared parameters, without <c>this</c>.</summary>
    public IReadOnlyList<ParameterSym> Parameters { get; } = parameters;

    /// <summary>Type of the result; void for none and for constructors.</summary>
    public TypeSym ReturnType { get; } = returnType;

    /// <summary>Arguments of a generic method, without those of its type; empty for others.</summary>
    public IReadOnlyList<TypeSym> TypeArguments { get; init; } = [];

    /// <summary>The declared parameters of a method that equals another one of its type once type parameters are replaced, else null: part of its name.</summary>
    public Lazy<string?>? Distinction { get; init; }

    /// <summary>
    /// Types of the parameters of a generic method before its own type parameters are replaced: overriding goes by these
    /// (ECMA-335 II.9.9), so that <c>M&lt;T&gt;(T)</c> and <c>M&lt;T&gt;(int)</c> stay apart where T is int.
    /// </summary>
    public Lazy<IReadOnlyList<TypeSym>>? OpenParameters { get; init; }

    /// <summary>Has no <c>this</c> (ECMA-335 II.15.2).</summary>
    public bool IsStatic { get; init; }

    /// <summary>Called through a slot; static members of interfaces may be virtual, too (ECMA-335 II.15.2).</summary>
    public bool IsVirtual { get; init; }

    /// <summary>Has no body; a derived class or an implementing type gives one.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Takes a new slot instead of overriding an inherited one (ECMA-335 II.10.3).</summary>
    public bool IsNewSlot { get; init; }

    /// <summary>May not be overridden (ECMA-335 II.15.4.2.3).</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whatever overrides the methods that this one names in a MethodImpl overrides this one too ([PreserveBaseOverrides]).</summary>
    public bool PreservesBaseOverrides { get; init; }

    /// <summary>True if the declaring type has other methods of this name; decides whether emitted names carry the signature.</summary>
    public bool IsOverloaded { get; init; }

    /// <summary>True if the declaring type has a method that differs only in its result, which C# does not know but IL does.</summary>
    public bool IsOverloadedByResult { get; init; }

    /// <summary><c>MethodImplOptions.NoInlining</c> (ECMA-335 II.23.1.11): stays a C function of its own, and its calls stay.</summary>
    public bool NoInlining { get; init; }

    /// <summary><c>MethodImplOptions.AggressiveInlining</c>: gcc is told to inline always.</summary>
    public bool AggressiveInlining { get; init; }

    /// <summary>Marked <c>[DoesNotReturn]</c>.</summary>
    public bool DoesNotReturn { get; init; }

    /// <summary>C function that implements this method, or null.</summary>
    public string? RuntimeImport => Bodies.RuntimeImport;

    /// <summary>C name under which this method is emitted, or null.</summary>
    public string? RuntimeExport { get; init; }

    /// <summary>Key of the board file whose constant this method returns, or null.</summary>
    public string? BoardConstant { get; init; }

    /// <summary>Marked <c>[StartUp]</c>: runs before Main; a library's only if its type is used otherwise.</summary>
    public bool IsStartUp { get; init; }

    /// <summary>Vector table index of an interrupt handler; -1 otherwise.</summary>
    public int InterruptVector { get; init; } = -1;

    /// <summary>Stands before another method; see <see cref="Thunks"/>.</summary>
    public bool IsThunk { get; init; }

    /// <summary>Marked <c>[UnmanagedCallersOnly]</c>: only C code and function pointers call it.</summary>
    public bool IsUnmanagedEntry { get; init; }

    /// <summary>The C function that this method imports, or null.</summary>
    public NativeFunction? NativeFunction { get; init; }

    /// <summary>Name under which C code calls this method, or null.</summary>
    public string? NativeEntry { get; init; }

    /// <summary>The library's method that throws what a failed choice of a body means; null for methods that never fail.</summary>
    public Func<DispatchFailure, MethodSym>? Thrower { get; init; }

    /// <summary>Interface methods that are implemented explicitly by this one, and base methods named in a MethodImpl.</summary>
    public IReadOnlyList<MethodSym> ExplicitOverrides => Bodies.ExplicitOverrides();

    /// <summary>Decoded IL, or null for abstract methods and those that the .NET runtime implements.</summary>
    public IlBody? Body => Bodies.Il.Value;

    /// <summary>Where the method is declared, or null.</summary>
    public SourceLocation? Location => Body?.Location;

    /// <summary>How calls of this method are translated without a body; None for ordinary methods.</summary>
    public Intrinsic Intrinsic => _intrinsic ??= Intrinsics.Of(this);

    /// <summary>True for an instance constructor (ECMA-335 II.10.5.1).</summary>
    public bool IsConstructor => Name == ".ctor";

    /// <summary>True for a type initialiser (ECMA-335 II.10.5.3).</summary>
    public bool IsStaticConstructor => Name == ".cctor";

    /// <summary>True for a user-defined conversion, which C# overloads by the result (ECMA-335 I.10.3.3).</summary>
    public bool IsConversionOperator => Name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit";

    /// <summary>Signature in C# form: unique within an assembly, and the order key.</summary>
    public string FullName => _fullName ??= BuildFullName();

    private MethodBodies Bodies => _bodies ??= loadBody(this);

    /// <summary>Types of all arguments, <c>this</c> included: a managed pointer for value types.</summary>
    public IEnumerable<ParameterSym> Arguments(Func<TypeSym, TypeSym> byReferenceTo) =>
        IsStatic
            ? Parameters
            : Parameters.Prepend(new ParameterSym("this", DeclaringType.IsValueType ? byReferenceTo(DeclaringType) : DeclaringType));

    /// <summary>True if name, arity, parameter types and result are those of <paramref name="other"/> (ECMA-335 I.8.6.1).</summary>
    public bool HasSameSignature(MethodSym other) =>
        Name == other.Name && HasSameParameters(other) && HasSameResult(other);

    /// <summary>Results of generic methods follow from what is compared anyway.</summary>
    private bool HasSameResult(MethodSym other) => TypeArguments.Count > 0 || ReturnType == other.ReturnType;

    /// <summary>True if arity, parameter types and <c>static</c> are those of <paramref name="other"/>, whatever the names and results.</summary>
    public bool HasSameParameters(MethodSym other)
    {
        if (Parameters.Count != other.Parameters.Count || TypeArguments.Count != other.TypeArguments.Count || IsStatic != other.IsStatic)
        {
            return false;
        }

        for (var i = 0; i < Parameters.Count; i++)
        {
            var isSame = OpenParameters is null || other.OpenParameters is null
                ? Parameters[i].Type == other.Parameters[i].Type
                : OpenParameters.Value[i] == other.OpenParameters.Value[i];
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc cref="FullName"/>
    public override string ToString() => FullName;

    /// <summary>What a call of this interface method runs on objects that have no one body for it; null if the method never fails.</summary>
    internal MethodSym? Failure(DispatchFailure failure) =>
        Thrower is null ? null : Thunk($"@{failure}", () => Thunks.Throwing(this, $"@{failure}", Thrower(failure)));

    /// <summary>The one thunk of that kind.</summary>
    internal MethodSym Thunk(string kind, Func<MethodSym> make)
    {
        _thunks ??= [];
        return _thunks.TryGetValue(kind, out var known) ? known : _thunks[kind] = make();
    }

    private string BuildFullName()
    {
        var arguments = string.Join(", ", Parameters.Select(parameter => parameter.Type.FullName));
        var generic = TypeArguments.Count == 0 ? "" : $"<{string.Join(", ", TypeArguments)}>";
        var result = IsConversionOperator || IsOverloadedByResult ? $" -> {ReturnType.FullName}" : "";
        return $"{DeclaringType.FullName}.{Name.TrimStart('.')}{generic}({arguments}){result}{Distinction?.Value}";
    }
}

/// <summary>A parameter of a method.</summary>
public sealed record ParameterSym(string Name, TypeSym Type);

/// <summary>What is read of a method only when it is asked for.</summary>
public sealed record MethodBodies(Lazy<IlBody?> Il, string? RuntimeImport, Func<IReadOnlyList<MethodSym>> ExplicitOverrides);

/// <summary>Why an object has no body for an interface method.</summary>
public enum DispatchFailure
{
    /// <summary>Neither its class nor an interface has one.</summary>
    NoBody,

    /// <summary>Several interfaces have one, and none of them derives from the others.</summary>
    Ambiguous,
}
