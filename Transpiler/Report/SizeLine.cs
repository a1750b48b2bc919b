using System.Globalization;

namespace Il2Mcu.Report;

/// <summary>What a byte of memory costs.</summary>
public enum MemoryClass
{
    /// <summary>Code, constants and whatever else start-up does not copy: flash.</summary>
    Text,

    /// <summary>Initialised variables: RAM, and their initial values in flash.</summary>
    Data,

    /// <summary>Variables that begin as zero: RAM.</summary>
    Bss,
}

/// <summary>
/// The three numbers of <c>arm-none-eabi-size</c>, in bytes. They are computed as GNU size does in its Berkeley format,
/// so that they can be compared with any other program's.
/// </summary>
public sealed record SizeLine(long Text, long Data, long Bss)
{
    /// <summary>The line above the numbers, as GNU size prints it.</summary>
    public const string Header = "   text\t   data\t    bss\t    dec\t    hex\tfilename";

    /// <summary>Bytes of flash.</summary>
    public long Flash => Text + Data;

    /// <summary>Bytes of RAM whose address is fixed when linking; stack and heap are what remains.</summary>
    public long Ram => Data + Bss;

    /// <summary>The numbers of a firmware or an object file: sizes of the allocated sections by <see cref="ClassOf"/>.</summary>
    public static SizeLine Of(ElfImage image)
    {
        long Sum(MemoryClass memory) => image.AllocatedSections.Where(section => ClassOf(section) == memory).Sum(section => section.Size);
        return new SizeLine(Sum(MemoryClass.Text), Sum(MemoryClass.Data), Sum(MemoryClass.Bss));
    }

    /// <summary>
    /// The rule of GNU size (binutils/size.c, berkeley_or_gnu_sum): executable or read-only is text, so that functions
    /// which run from RAM are text, too; then what has contents is data; the rest is bss.
    /// </summary>
    public static MemoryClass ClassOf(ElfSection section)
    {
        if (section.Attributes.HasFlag(ElfSectionAttributes.Executable) || !section.Attributes.HasFlag(ElfSectionAttributes.Write))
        {
            return MemoryClass.Text;
        }

        return section.Type == ElfSectionType.NoBits ? MemoryClass.Bss : MemoryClass.Data;
    }

    /// <summary>The line with the numbers, as GNU size prints it for <paramref name="fileName"/>.</summary>
    public string Row(string fileName)
    {
        var total = Text + Data + Bss;
        return string.Create(CultureInfo.InvariantCulture, $"{Text,7}\t{Data,7}\t{Bss,7}\t{total,7}\t{total,7:x}\t{fileName}");
    }
}
