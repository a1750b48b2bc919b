using System;
using System.Diagnostics.CodeAnalysis;
using System.Security;

namespace Il2Mcu.Runtime;

/// <summary>What methods throw that .NET refuses to compile. The translator puts calls of these in the place of their bodies.</summary>
internal static class LoadFailures
{
    /// <summary>A type that the method uses cannot be loaded.</summary>
    [DoesNotReturn]
    public static void TypeLoad() => throw new TypeLoadException();

    /// <summary>The method names a generic method with type arguments that its constraints forbid.</summary>
    [DoesNotReturn]
    public static void Verification() => throw new VerificationException();

    /// <summary>The method calls an abstract method not virtually.</summary>
    [DoesNotReturn]
    public static void BadImageFormat() => throw new BadImageFormatException();

    /// <summary>The method makes an object of an abstract class.</summary>
    [DoesNotReturn]
    public static void AbstractClass() => throw new InvalidOperationException("Instances of abstract classes cannot be created.");
}
