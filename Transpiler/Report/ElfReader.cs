using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Il2Mcu.Report;

/// <summary>
/// Decodes an ELF file. Layouts and names of fields: Tool Interface Standard ELF 1.2, book I; Arm's additions: AAELF32.
/// Every offset is checked; a file that lies about itself gives an <see cref="InvalidDataException"/> that says how.
/// </summary>
internal sealed class ElfReader(byte[] file)
{
    private const int HeaderSize = 52;
    private const int SectionHeaderSize = 40;
    private const int ProgramHeaderSize = 32;
    private const int SymbolSize = 16;
    private const int MachineArm = 40;
    private const int TypeRelocatable = 1;

    // Markers that say "the number does not fit, look elsewhere" (SHN_XINDEX; a count of 0 with a table present).
    private const int ExtendedIndex = 0xFFFF;

    private static ReadOnlySpan<byte> Magic => [0x7F, (byte)'E', (byte)'L', (byte)'F'];

    public ElfImage Read()
    {
        CheckIdentity();
        var sections = ReadSections();
        return new ElfImage(sections, ReadSegments(), ReadSymbols(sections)) { IsRelocatable = Half(16) == TypeRelocatable };
    }

    private void CheckIdentity()
    {
        Require(file.Length > 0, "it is empty");
        Require(file.AsSpan().StartsWith(Magic), "it does not begin with the ELF magic number");
        Require(file.Length >= HeaderSize, $"it is truncated: {file.Length} bytes are less than an ELF header");
        Require(file[4] == 1, "it is a 64-bit ELF file");
        Require(file[5] == 1, "it is a big-endian ELF file");
        Require(Half(18) == MachineArm, $"it is for another processor, ELF machine {Half(18)}");
    }

    private List<ElfSection> ReadSections()
    {
        var table = Word(32);
        Require(table != 0, "it has no section table");
        Require(Half(46) == SectionHeaderSize, $"its section headers have {Half(46)} bytes instead of {SectionHeaderSize}");
        RequireInside(table, SectionHeaderSize, "the section table");

        // Section 0 holds the count and the index of the name table when they do not fit the header.
        long count = Half(48) != 0 ? Half(48) : Word(table + 20);
        long names = Half(50) != ExtendedIndex ? Half(50) : Word(table + 24);
        RequireInside(table, count * SectionHeaderSize, "the section table");
        Require(names < count, "the table of section names is missing");

        var headers = new List<ElfSection>((int)count);
        var nameOffsets = new List<long>((int)count);
        for (var index = 0; index < count; index++)
        {
            var header = table + (index * SectionHeaderSize);
            nameOffsets.Add(Word(header));
            headers.Add(SectionHeader(index, header));
        }

        return [.. headers.Select((section, index) => section with { Name = Text(headers[(int)names], nameOffsets[index]) })];
    }

    private ElfSection SectionHeader(int index, long header)
    {
        var alignment = Word(header + 32);
        Require(alignment == 0 || BitOperations.IsPow2(alignment), $"section {index} has the alignment {alignment}");
        var type = (ElfSectionType)Word(header + 4);
        if (type is not (ElfSectionType.Null or ElfSectionType.NoBits))
        {
            RequireInside(Word(header + 16), Word(header + 20), $"section {index}");
        }

        return new ElfSection(
            index,
            Name: "",
            type,
            (ElfSectionAttributes)Word(header + 8),
            Address: Word(header + 12),
            Offset: Word(header + 16),
            Size: Word(header + 20),
            Alignment: Math.Max(alignment, 1),
            Link: Word(header + 24));
    }

    private List<ElfSegment> ReadSegments()
    {
        var table = Word(28);
        var count = table == 0 ? 0 : Half(44);
        Require(count == 0 || Half(42) == ProgramHeaderSize, $"its program headers have {Half(42)} bytes instead of {ProgramHeaderSize}");
        RequireInside(table, (long)count * ProgramHeaderSize, "the program header table");

        var segments = new List<ElfSegment>(count);
        for (var index = 0; index < count; index++)
        {
            var header = table + (index * ProgramHeaderSize);
            RequireInside(Word(header + 4), Word(header + 16), $"segment {index}");
            segments.Add(new ElfSegment(
                Type: (int)Word(header),
                VirtualAddress: Word(header + 8),
                PhysicalAddress: Word(header + 12),
                FileSize: Word(header + 16),
                MemorySize: Word(header + 20)));
        }

        return segments;
    }

    private List<ElfSymbol> ReadSymbols(List<ElfSection> sections)
    {
        var table = sections.Find(section => section.Type == ElfSectionType.SymbolTable);
        if (table is null)
        {
            return [];
        }

        Require(table.Link < sections.Count, "the table of symbol names is missing");
        var names = sections[(int)table.Link];
        var symbols = new List<ElfSymbol>();
        for (var entry = table.Offset; entry + SymbolSize <= table.Offset + table.Size; entry += SymbolSize)
        {
            symbols.Add(Symbol(names, entry));
        }

        return symbols;
    }

    private ElfSymbol Symbol(ElfSection names, long entry)
    {
        var info = file[(int)entry + 12];
        var type = (ElfSymbolType)(info & 0xF);
        var section = Half(entry + 14);
        Require(section != ExtendedIndex, "it has more than 65,279 sections");

        // AAELF32, "symbol values": bit 0 of a function's value says that it is Thumb code.
        long thumbBit = type == ElfSymbolType.Function ? 1 : 0;
        return new ElfSymbol(
            Text(names, Word(entry)),
            Address: Word(entry + 4) & ~thumbBit,
            Size: Word(entry + 8),
            type,
            (ElfSymbolBinding)(info >> 4),
            section);
    }

    /// <summary>A zero-terminated string in a string table.</summary>
    private string Text(ElfSection table, long offset)
    {
        RequireInside(table.Offset, table.Size, $"string table {table.Index}");
        Require(offset <= table.Size, $"a name lies outside of string table {table.Index}");
        var rest = file.AsSpan((int)(table.Offset + offset), (int)(table.Size - offset));
        var length = rest.IndexOf((byte)0);
        Require(length >= 0 || rest.IsEmpty, $"string table {table.Index} does not end with a zero byte");
        return rest.IsEmpty ? "" : Encoding.UTF8.GetString(rest[..length]);
    }

    private int Half(long offset) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan((int)offset));

    private uint Word(long offset) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan((int)offset));

    private void RequireInside(long offset, long size, string what) =>
        Require(offset + size <= file.Length, $"it is truncated: {what} ends at byte {offset + size}, the file at {file.Length}");

    private static void Require(bool condition, string problem)
    {
        if (!condition)
        {
            throw new InvalidDataException(problem);
        }
    }
}
