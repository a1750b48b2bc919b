using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>Reads the attributes by which libraries talk to il2mcu.</summary>
internal static class MethodAttributes
{
    public const string RuntimeImport = "Il2Mcu.Runtime.RuntimeImportAttribute";
    public const string RuntimeExport = "Il2Mcu.Runtime.RuntimeExportAttribute";
    public const string StartUp = "Il2Mcu.Runtime.StartUpAttribute";
    public const string InterruptHandler = "Il2Mcu.Runtime.InterruptHandlerAttribute";
    public const string DoesNotReturn = "System.Diagnostics.CodeAnalysis.DoesNotReturnAttribute";

    /// <summary>Marks a method with a narrower result: what overrides the method that it overrides overrides it too.</summary>
    public const string PreserveBaseOverrides = "System.Runtime.CompilerServices.PreserveBaseOverridesAttribute";

    public const string UnmanagedCallersOnly = "System.Runtime.InteropServices.UnmanagedCallersOnlyAttribute";

    private const string DisableRuntimeMarshalling = "System.Runtime.CompilerServices.DisableRuntimeMarshallingAttribute";

    private const string BoardConstant = "Il2Mcu.Runtime.BoardConstantAttribute";

    public static bool Has(MethodDefinition method, string attribute) => Find(method, attribute) is not null;

    /// <summary>First constructor argument of the attribute, or the default value if the method does not carry it.</summary>
    public static T? Argument<T>(MethodDefinition method, string attribute) =>
        Find(method, attribute) is { } found ? (T)found.ConstructorArguments[0].Value : default;

    /// <summary>The key of a [BoardConstant] property whose getter <paramref name="method"/> is, or null.</summary>
    public static string? BoardConstantKey(MethodDefinition method)
    {
        if (!method.IsGetter)
        {
            return null;
        }

        var property = method.DeclaringType.Properties.FirstOrDefault(candidate => candidate.GetMethod == method);
        var attribute = property?.CustomAttributes.FirstOrDefault(item => item.AttributeType.FullName == BoardConstant);
        return (string?)attribute?.ConstructorArguments[0].Value;
    }

    /// <summary>The C function of a [DllImport], or null.</summary>
    public static NativeFunction? NativeFunction(MethodDefinition method)
    {
        if (!method.IsPInvokeImpl || method.PInvokeInfo is not { } info)
        {
            return null;
        }

        var option = info.SupportsLastError ? "SetLastError" : !method.IsPreserveSig ? "PreserveSig = false" : method.CallingConvention == MethodCallingConvention.VarArg ? "__arglist" : null;
        var marshals = method.Module.Assembly.CustomAttributes.All(item => item.AttributeType.FullName != DisableRuntimeMarshalling);
        return new NativeFunction(string.IsNullOrEmpty(info.EntryPoint) ? method.Name : info.EntryPoint, marshals, option);
    }

    /// <summary>The name that [UnmanagedCallersOnly] exports a method under, or null.</summary>
    public static string? NativeEntry(MethodDefinition method) =>
        Find(method, UnmanagedCallersOnly)?.Fields.FirstOrDefault(field => field.Name == "EntryPoint").Argument.Value as string;

    private static CustomAttribute? Find(MethodDefinition method, string attribute) =>
        method.HasCustomAttributes ? method.CustomAttributes.FirstOrDefault(item => item.AttributeType.FullName == attribute) : null;
}
