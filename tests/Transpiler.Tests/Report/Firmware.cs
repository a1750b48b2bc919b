using Il2Mcu.Naming;
using Medallion.Shell;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

/// <summary>
/// A small program that has what generated firmware has: functions with C# names, specialised copies of them,
/// all kinds of data, literals that the linker merges, and arithmetic from libgcc. Built by the real compiler
/// in a folder of its own.
/// </summary>
internal sealed class Firmware : IDisposable
{
    public const string Source =
        """
        #include <stdint.h>
        extern int Add(int a, int b) __asm__("Blinky.Program.Add");
        extern int Main(int n) __asm__("Blinky.Program.Main");
        static int Scale(int a, int k) __asm__("Blinky.Tools.Scale$i4$i4");
        extern uint32_t __stack_end;
        void Reset(void);
        __attribute__((section(".vectors"), used)) const void *const il2_vectors[16] = { &__stack_end, (void *)Reset };
        static int Blinky_Program__s_count = 7;
        const uint16_t S_Hello_1234[] = { 5, 'H', 'e', 'l', 'l', 'o' };
        uint8_t buffer[333];
        char odd[3];
        short two = 3;
        char one = 1;
        volatile double d = 1.5;
        volatile uint64_t q = 12345678901234ull;
        const void *volatile message;
        __attribute__((noinline)) int Add(int a, int b) { message = "adding things"; return a * b + Blinky_Program__s_count; }
        static __attribute__((noinline)) int Scale(int a, int k) { message = "adding things"; return k == 3 ? a * Add(a, k) : a + odd[a]; }
        int Main(int n)
        {
            message = S_Hello_1234;
            d = d * 2.0 + n;
            q = q / 10;
            Blinky_Program__s_count += Scale(n, 3);
            return Add(n, 2) + (int)d + buffer[n] + Scale(n + 1, 3) + two + one;
        }
        void Reset(void) { Main(Blinky_Program__s_count); for (;;) { } }
        """;

    private const string Linker =
        """
        MEMORY { FLASH (rx) : ORIGIN = 0x08000000, LENGTH = @FLASH@  RAM (rwx) : ORIGIN = 0x20000000, LENGTH = @RAM@ }
        ENTRY(Reset)
        SECTIONS
        {
            .text : { KEEP(*(.vectors)) *(.text*) . = ALIGN(4); *(.rodata*) . = ALIGN(4); LONG(0x12345678) } > FLASH
            .ARM.exidx : { *(.ARM.exidx*) } > FLASH
            .data : { *(.data*) . = ALIGN(4); } > RAM AT> FLASH
            .bss (NOLOAD) : { *(.bss*) *(COMMON) . = ALIGN(8); @RESERVE@ } > RAM
            __heap_start = ADDR(.bss) + SIZEOF(.bss);
            __heap_end = ORIGIN(RAM) + LENGTH(RAM) - 1024;
            __stack_start = __heap_end;
            __stack_end = ORIGIN(RAM) + LENGTH(RAM);
        }
        """;

    /// <summary>The meaning of the symbols in <see cref="Source"/>.</summary>
    public static SymbolMap Names { get; } = new(
    [
        Entry("Blinky.Program.Add", SymbolKind.Method, "Blinky.Program.Add(int, int)", "Program"),
        Entry("Blinky.Program.Main", SymbolKind.Method, "Blinky.Program.Main(int)", "Program"),
        Entry("Blinky.Tools.Scale$i4$i4", SymbolKind.Method, "Blinky.Tools.Scale(int, int)", "Tools"),
        Entry("Blinky_Program__s_count", SymbolKind.StaticField, "s_count", "Program"),
        Entry("S_Hello_1234", SymbolKind.StringLiteral, "\"Hello\"", ""),
        new("il2_vectors", SymbolKind.Vectors, "(vector table)", "(runtime)", "", "", null, 0, []),
    ]);

    private readonly string _folder = Directory.CreateTempSubdirectory("il2mcu-report-").FullName;

    public string ElfPath => Path.Combine(_folder, "Blinky.elf");

    public string MapPath => Path.Combine(_folder, "Blinky.map");

    public string ObjectPath => Path.Combine(_folder, "Blinky.o");

    /// <summary>Compiles and links; a failure of the compiler fails the test.</summary>
    public static Firmware Build(string source = Source, string reserve = "", params string[] options)
    {
        var firmware = new Firmware();
        var result = firmware.Link(source, "64K", "16K", reserve, options);
        Assert.That(result.Success, Is.True, result.StandardError);
        return firmware;
    }

    /// <summary>Links for memories that are too small.</summary>
    public static Firmware BuildOverflowing(string flash, string ram, out string errors)
    {
        var firmware = new Firmware();
        var result = firmware.Link(Source, flash, ram, reserve: "");
        Assert.That(result.Success, Is.False, "the program should not fit");
        errors = result.StandardError;
        return firmware;
    }

    public static string Run(string tool, params string[] arguments)
    {
        var result = Start(tool, arguments);
        Assert.That(result.Success, Is.True, result.StandardError);
        return result.StandardOutput;
    }

    /// <summary>Writes the compiler's names beside the ELF file.</summary>
    public Firmware WithNames()
    {
        File.WriteAllText(SymbolMap.PathFor(ElfPath), Names.ToJson());
        return this;
    }

    /// <summary>A path in the folder of this firmware.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private CommandResult Link(string source, string flash, string ram, string reserve, params string[] options)
    {
        var script = Linker.Replace("@FLASH@", flash, StringComparison.Ordinal)
            .Replace("@RAM@", ram, StringComparison.Ordinal)
            .Replace("@RESERVE@", reserve, StringComparison.Ordinal);
        File.WriteAllText(PathOf("Blinky.c"), source);
        File.WriteAllText(PathOf("Blinky.ld"), script);
        string[] target = ["-mcpu=cortex-m4", "-mthumb", "-Os", "-g", "-ffunction-sections", "-fdata-sections", .. options];
        var compiled = Start("arm-none-eabi-gcc", [.. target, "-c", PathOf("Blinky.c"), "-o", ObjectPath]);
        return compiled.Success
            ? Start("arm-none-eabi-gcc", [.. target, "-nostartfiles", "-nostdlib", ObjectPath, "-lgcc", "-T", PathOf("Blinky.ld"),
                "-Wl,--gc-sections", $"-Wl,-Map={MapPath}", "-o", ElfPath])
            : compiled;
    }

    private static CommandResult Start(string tool, string[] arguments) =>
        Command.Run(tool, arguments, options => options.Timeout(TimeSpan.FromMinutes(2))).Result;

    private static SymbolEntry Entry(string linkName, SymbolKind kind, string display, string type) =>
        new(linkName, kind, display, "Blinky", type.Length > 0 ? "Blinky" : "", type, null, 0, []);
}
