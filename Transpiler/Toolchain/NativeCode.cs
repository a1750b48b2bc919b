using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>What the user adds to the build beside C#.</summary>
/// <param name="Sources">C and assembler files.</param>
/// <param name="Libraries">Archives and object files by path, or names for <c>-l</c>.</param>
/// <param name="Imports">The C functions that the program calls.</param>
public sealed record NativeCode(IReadOnlyList<string> Sources, IReadOnlyList<string> Libraries, IReadOnlyList<NativeImport> Imports)
{
    /// <summary>No C files and no libraries: a program of C# only.</summary>
    public static readonly NativeCode None = new([], [], []);
}

/// <summary>A C function that C# imports.</summary>
/// <param name="Symbol">Name of the C function for the linker.</param>
/// <param name="Method">The C# method.</param>
/// <param name="Location">Where C# calls it, or null.</param>
public sealed record NativeImport(string Symbol, string Method, SourceLocation? Location);
