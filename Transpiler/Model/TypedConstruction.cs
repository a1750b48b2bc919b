namespace Il2Mcu.Model;

/// <summary>
/// How <c>new T()</c> and <c>Activator.CreateInstance</c> call a constructor: .NET puts what it throws into a
/// TargetInvocationException, so a method of the shadow library with a handler stands around the call.
/// </summary>
public static class TypedConstruction
{
    /// <summary>Class of the shadow library that has the methods below.</summary>
    public const string Library = "Il2Mcu.Runtime.TypedCalls";

    /// <summary>Name of the method with the handler.</summary>
    public const string Guarded = "Construct";

    /// <summary>Name of the method that it calls; its body is the constructor call.</summary>
    public const string Plain = "New";

    /// <summary>Name of the method that throws where there is no constructor to call.</summary>
    public const string Missing = "NoConstructor";

    /// <summary>True for an instantiation of the method with the handler.</summary>
    public static bool IsGuarded(MethodSym method) => method is { Name: Guarded, DeclaringType.FullName: Library };
}
