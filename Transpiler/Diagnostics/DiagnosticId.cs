namespace Il2Mcu.Diagnostics;

/// <summary>
/// Every diagnostic, in number ranges that say whose problem it is. An id is never reused:
/// a retired one stays here with a comment.
/// 1xxx usage and loading; 2xxx unsupported IL or C#; 3xxx missing library members;
/// 4xxx tool chain, link, emulator; 5xxx budgets; 9xxx internal errors.
/// </summary>
public enum DiagnosticId
{
    /// <summary>The file or folder on the command line does not exist, or a folder holds no project.</summary>
    InputNotFound = 1001,

    /// <summary>The input has no readable .NET metadata: it is text, damaged, or not completely written.</summary>
    NotAnAssembly = 1002,

    /// <summary>The input is machine code without IL: a native starter, or an assembly that was published with native AOT.</summary>
    NativeLibrary = 1003,

    /// <summary>The assembly is a class library: firmware begins at Main.</summary>
    NoEntryPoint = 1004,

    /// <summary>A referenced assembly lies neither beside the application nor in the shared framework.</summary>
    MissingReference = 1005,

    /// <summary><c>--board</c> names no known board and no board file; chips and cores are not boards.</summary>
    UnknownBoard = 1006,

    /// <summary>A board file is not valid JSON, has an unknown key, a value of the wrong kind, or a parent that does not exist.</summary>
    InvalidBoardFile = 1007,

    /// <summary>The output folder is read-only, belongs to someone else, or the disk is full.</summary>
    OutputNotWritable = 1008,

    /// <summary>No installed .NET has the framework version whose IL is translated.</summary>
    FrameworkNotFound = 1009,

    /// <summary>An option, its value, or a combination of options is wrong; the argument is the whole text.</summary>
    InvalidOption = 1010,

    /// <summary><c>dotnet build</c> of the given project failed; the compiler's messages were printed before.</summary>
    ProjectBuildFailed = 1011,

    /// <summary>The given folder holds more than one project.</summary>
    AmbiguousProject = 1012,

    /// <summary><c>il2mcu why</c> found no symbol of that name, or a name that contains it, in the firmware.</summary>
    UnknownSymbol = 1013,

    /// <summary>The input of a report is no 32-bit little-endian Arm ELF file, or is damaged.</summary>
    NotAnElf = 1014,

    /// <summary>The file after <c>--vs</c> is no JSON report of <c>il2mcu size</c>.</summary>
    InvalidBaseline = 1015,

    /// <summary>A type or method that the shadow library replaces is not in the installed framework.</summary>
    ReplacementTargetMissing = 1016,

    /// <summary>A needed method has an IL instruction that is not translated.</summary>
    UnsupportedInstruction = 2001,

    /// <summary>A try block lies inside an exception filter, which becomes a function of its own.</summary>
    UnsupportedExceptionHandler = 2002,

    /// <summary>A needed type cannot be laid out or created.</summary>
    UnsupportedType = 2003,

    /// <summary>A needed member stands for a feature that is not supported, such as reflection or threads.</summary>
    UnsupportedMember = 2004,

    /// <summary>IL breaks the rules of ECMA-335: the stack underflows, types do not fit, or a branch leaves the method.</summary>
    InvalidIl = 2005,

    /// <summary>A generic type or method refers to itself with ever larger type arguments.</summary>
    RecursiveInstantiation = 2006,

    /// <summary>Under <c>--gc none</c> something is still allocated: an object, an array, a box, or a string that is put together.</summary>
    AllocationForbidden = 2015,

    /// <summary>A library type that the shadow library replaces does not have the member that the program needs.</summary>
    MissingMember = 3001,

    /// <summary>A needed method has no IL: it is implemented by the operating system or inside the .NET runtime.</summary>
    MissingBody = 3002,

    /// <summary>The linker found no C function for a <c>[DllImport]</c> method.</summary>
    MissingNativeFunction = 3003,

    /// <summary>A program that il2mcu starts is not on PATH.</summary>
    ToolNotFound = 4001,

    /// <summary>gcc rejected the generated C: a defect of il2mcu, or a compiler option of the board file that gcc does not know.</summary>
    CompilerFailed = 4002,

    /// <summary>The linker failed for a reason other than a region that overflows.</summary>
    LinkerFailed = 4003,

    /// <summary>A memory region of the board is too small for the program.</summary>
    MemoryOverflow = 4004,

    /// <summary>The emulator did not start, or stopped because of itself.</summary>
    EmulatorFailed = 4005,

    /// <summary>The processor locked up on a fault that is no exception of C#: a wild pointer, an interrupt without a handler.</summary>
    Lockup = 4006,

    /// <summary>The program ran longer than <c>--timeout</c>.</summary>
    EmulatorTimeout = 4007,

    /// <summary>A warning: the emulator has no model of the device to which the console goes.</summary>
    ConsoleNotEmulated = 4008,

    /// <summary>A C file of the user's does not exist, or the C compiler rejects it.</summary>
    NativeSourceFailed = 4009,

    /// <summary>text + data is more than <c>--flash-budget</c>; the firmware was written nevertheless.</summary>
    FlashBudgetExceeded = 5001,

    /// <summary>data + bss is more than <c>--ram-budget</c>; the firmware was written nevertheless.</summary>
    RamBudgetExceeded = 5002,

    /// <summary>A state that il2mcu's own logic rules out; the user's program is not to blame.</summary>
    InternalError = 9001,
}
