using Il2Mcu.Diagnostics;

namespace Il2Mcu.Report;

/// <summary>Type of a section; only those that a report asks for have a name (ELF specification, sh_type).</summary>
public enum ElfSectionType
{
    /// <summary>Unused: the first entry of the table (SHT_NULL).</summary>
    Null = 0,

    /// <summary>Symbols (SHT_SYMTAB).</summary>
    SymbolTable = 2,

    /// <summary>Names that end in a zero byte (SHT_STRTAB).</summary>
    StringTable = 3,

    /// <summary>Occupies memory, but no bytes of the file: <c>.bss</c>.</summary>
    NoBits = 8,
}

/// <summary>Section attributes (ELF specification, sh_flags).</summary>
[Flags]
public enum ElfSectionAttributes
{
    /// <summary>Not in memory and not changed: debug information, tables for the linker.</summary>
    None = 0,

    /// <summary>Changed while the program runs (SHF_WRITE).</summary>
    Write = 1,

    /// <summary>Occupies memory while the program runs (SHF_ALLOC).</summary>
    Allocated = 2,

    /// <summary>Holds instructions (SHF_EXECINSTR).</summary>
    Executable = 4,
}

/// <summary>Type of a symbol (ELF specification, low four bits of st_info).</summary>
public enum ElfSymbolType
{
    /// <summary>Not said (STT_NOTYPE): often labels of assembler code.</summary>
    None = 0,

    /// <summary>A variable or constant (STT_OBJECT).</summary>
    Object = 1,

    /// <summary>Code (STT_FUNC); bit 0 of its address selects Thumb.</summary>
    Function = 2,

    /// <summary>A section itself (STT_SECTION).</summary>
    Section = 3,

    /// <summary>Name of a source file (STT_FILE).</summary>
    File = 4,
}

/// <summary>Binding of a symbol (ELF specification, high four bits of st_info).</summary>
public enum ElfSymbolBinding
{
    /// <summary>Seen in its object file only (STB_LOCAL).</summary>
    Local = 0,

    /// <summary>Seen by all object files (STB_GLOBAL).</summary>
    Global = 1,

    /// <summary>As global, but gives way to a global one of the same name (STB_WEAK).</summary>
    Weak = 2,
}

/// <summary>A section header.</summary>
/// <param name="Index">Place in the section table.</param>
/// <param name="Name">For instance <c>.text</c>.</param>
/// <param name="Type">sh_type; values without a name are kept.</param>
/// <param name="Attributes">sh_flags; bits without a name are kept.</param>
/// <param name="Address">Address at run time; 0 in an object file.</param>
/// <param name="Offset">Place in the file, in bytes.</param>
/// <param name="Size">Bytes at run time.</param>
/// <param name="Alignment">Power of two, at least 1.</param>
/// <param name="Link">Index of a related section: the string table of a symbol table.</param>
public sealed record ElfSection(
    int Index,
    string Name,
    ElfSectionType Type,
    ElfSectionAttributes Attributes,
    long Address,
    long Offset,
    long Size,
    long Alignment,
    long Link)
{
    /// <summary>First address behind the section.</summary>
    public long End => Address + Size;

    /// <summary>True if the section occupies memory while the program runs.</summary>
    public bool IsAllocated => Attributes.HasFlag(ElfSectionAttributes.Allocated);
}

/// <summary>A program header: what a loader or programmer copies where.</summary>
/// <param name="Type">p_type; 1 is a loadable segment.</param>
/// <param name="VirtualAddress">Address at run time.</param>
/// <param name="PhysicalAddress">Address in flash for what start-up copies to RAM, else the address at run time.</param>
/// <param name="FileSize">Bytes in the file.</param>
/// <param name="MemorySize">Bytes at run time; the part beyond <paramref name="FileSize"/> is zero.</param>
public sealed record ElfSegment(int Type, long VirtualAddress, long PhysicalAddress, long FileSize, long MemorySize);

/// <summary>An entry of the symbol table.</summary>
/// <param name="Name">Name as <c>nm</c> shows it.</param>
/// <param name="Address">Address; for functions without the bit that selects the Thumb instruction set.</param>
/// <param name="Size">Bytes; 0 when the assembler was not told.</param>
/// <param name="Type">Function, data, ...; values without a name are kept.</param>
/// <param name="Binding">Local, global or weak.</param>
/// <param name="SectionIndex">Section that holds it; 0 undefined, 0xFFF1 absolute, 0xFFF2 common.</param>
public sealed record ElfSymbol(
    string Name,
    long Address,
    long Size,
    ElfSymbolType Type,
    ElfSymbolBinding Binding,
    int SectionIndex);

/// <summary>
/// Sections, segments and symbols of a 32-bit little-endian Arm ELF file. Contents of sections are not kept.
/// </summary>
public sealed record ElfImage(
    IReadOnlyList<ElfSection> Sections,
    IReadOnlyList<ElfSegment> Segments,
    IReadOnlyList<ElfSymbol> Symbols)
{
    /// <summary>True for an object file: nothing has its final address.</summary>
    public bool IsRelocatable { get; init; }

    /// <summary>Sections that occupy memory at run time.</summary>
    public IEnumerable<ElfSection> AllocatedSections => Sections.Where(section => section.IsAllocated && section.Size > 0);

    /// <summary>The address that a linker script symbol stands for, or null.</summary>
    public long? AddressOf(string symbol) =>
        Symbols.FirstOrDefault(candidate => candidate.Name == symbol && candidate.SectionIndex != 0)?.Address;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DiagnosticException"><see cref="DiagnosticId.NotAnElf"/> for everything that is not such a file.</exception>
    public static ElfImage Read(string path)
    {
        try
        {
            return new ElfReader(File.ReadAllBytes(path)).Read();
        }
        catch (InvalidDataException problem)
        {
            throw new DiagnosticException(DiagnosticId.NotAnElf, null, path, problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(DiagnosticId.NotAnElf, null, path, $"it cannot be read: {problem.Message}");
        }
    }
}
