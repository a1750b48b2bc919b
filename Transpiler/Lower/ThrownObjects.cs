using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Objects that are thrown but are no exceptions travel wrapped in one. Assemblies that do not ask to see the wrapping
/// (RuntimeCompatibility, ECMA-335 II.10.5.3) find the object itself: their handlers look into what they get, once the program
/// turned out to throw such an object.
/// </summary>
internal sealed class ThrownObjects
{
    /// <summary>True once a method throws an object that is no exception.</summary>
    public bool Exist { get; set; }

    /// <summary>True if handlers of the method look into what they catch.</summary>
    public bool AreUnwrappedIn(MethodSym method) => Exist && Concerns(method);

    /// <summary>True for methods that have such handlers.</summary>
    public static bool Concerns(MethodSym method) => method is { DeclaringType.WrapsThrownObjects: false, Body: { } body }
        && body.ExceptionRegions.Any(region => region.Kind is IlExceptionRegionKind.Catch or IlExceptionRegionKind.Filter);
}
