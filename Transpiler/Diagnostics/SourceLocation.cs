namespace Il2Mcu.Diagnostics;

/// <summary>A place in the user's source, as the portable PDB gives it. Lines and columns start at 1.</summary>
/// <param name="File">Path of the source file as recorded by the compiler.</param>
/// <param name="Line">Line, from 1; 0 when only the file is known.</param>
/// <param name="Column">Column, from 1; 0 when unknown.</param>
public sealed record SourceLocation(string File, int Line, int Column)
{
    /// <summary><c>file(line,column)</c>, as MSBuild and editors read it; only the file when the line is 0.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Column})";
}
