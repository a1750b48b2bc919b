namespace Il2Mcu.Diagnostics;

/// <summary>
/// Every diagnostic, in number ranges that say whose problem it is. An id is never reused:
/// a retired one stays here with a comment.
/// 1xxx usage and loading; 2xxx unsupported IL or C#; 3xxx missing library members;
/// 4xxx tool chain, link, emulator; 5xxx budgets; 9xxx internal errors.
/// </summary>
public enum DiagnosticId
{
    InputNotFound = 1001,
    NotAnAssembly = 1002,
    NativeLibrary = 1003,
    NoEntryPoint = 1004,
    MissingReference = 1005,
    UnknownBoard = 1006,
    InvalidBoardFile = 1007,
    OutputNotWritable = 1008,
    FrameworkNotFound = 1009,
    InvalidOption = 1010,
    ProjectBuildFailed = 1011,
    AmbiguousProject = 1012,
    UnknownSymbol = 1013,
    NotAnElf = 1014,
    InvalidBaseline = 1015,
    ReplacementTargetMissing = 1016,

    UnsupportedInstruction = 2001,
    UnsupportedExceptionHandler = 2002,
    UnsupportedType = 2003,
    UnsupportedMember = 2004,
    InvalidIl = 2005,
    RecursiveInstantiation = 2006,
    AllocationForbidden = 2015,

    MissingMember = 3001,
    MissingBody = 3002,
    MissingNativeFunction = 3003,

    ToolNotFound = 4001,
    CompilerFailed = 4002,
    LinkerFailed = 4003,
    MemoryOverflow = 4004,
    EmulatorFailed = 4005,
    Lockup = 4006,
    EmulatorTimeout = 4007,
    ConsoleNotEmulated = 4008,
    NativeSourceFailed = 4009,

    FlashBudgetExceeded = 5001,
    RamBudgetExceeded = 5002,

    InternalError = 9001,
}
