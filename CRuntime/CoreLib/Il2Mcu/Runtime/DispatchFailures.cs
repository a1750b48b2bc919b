using System;
using System.Diagnostics.CodeAnalysis;

namespace Il2Mcu.Runtime;

/// <summary>What calls of interface methods throw on objects that have no body for them. The translator puts calls of these there.</summary>
internal static class DispatchFailures
{
    /// <summary>No class and no interface of the object has a body, or the most specific interface made the method abstract again.</summary>
    [DoesNotReturn]
    public static void NoBody() => throw new EntryPointNotFoundException();

    /// <summary>Several interfaces have a body, and none of them derives from the others.</summary>
    [DoesNotReturn]
    public static void Ambiguous() => throw new System.Runtime.AmbiguousImplementationException();
}
