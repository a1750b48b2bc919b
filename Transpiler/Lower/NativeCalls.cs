using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>C functions are called with values as they are: what .NET would convert on the way is refused.</summary>
internal static class NativeCalls
{
    public static UnsupportedException? ProblemOf(MethodSym method, NativeFunction function)
    {
        if (function.UnsupportedOption is { } option)
        {
            return Problem($"{option} of {method.FullName}", "Let the C function return what you need.");
        }

        foreach (var parameter in method.Parameters)
        {
            if (function.ProblemWith(parameter.Type) is { } advice)
            {
                return Problem($"the parameter {parameter.Type.FullName} {parameter.Name} of the C function {function.Symbol}", advice);
            }
        }

        return function.ProblemWith(method.ReturnType) is not null || method.ReturnType.Kind == TypeKind.ByReference
            ? Problem($"the result {method.ReturnType.FullName} of the C function {function.Symbol}", function.ProblemWith(method.ReturnType) ?? "Return a pointer.")
            : null;
    }

    private static UnsupportedException Problem(string subject, string advice) => new(DiagnosticId.UnsupportedMember, subject, advice);
}
