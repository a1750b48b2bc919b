using System;

namespace Il2Mcu.Runtime;

/// <summary>
/// The whole framework type <c>X</c> is replaced by this type, whose name is <c>Shadow.X</c>.
/// A member that is missing here is an error at build time, never a silent gap.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum)]
public sealed class ReplaceAttribute : Attribute;

/// <summary>Calls of this static method become calls of the C function, or of the managed export, of that name.</summary>
/// <param name="name">C identifier. A managed body is only for running on a PC.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuntimeImportAttribute(string name) : Attribute
{
    /// <summary>The C identifier.</summary>
    public string Name { get; } = name;
}

/// <summary>This static method is emitted under the given C name, so that C and imports of other assemblies can call it.</summary>
/// <param name="name">C identifier, unique in the program.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuntimeExportAttribute(string name) : Attribute
{
    /// <summary>The C identifier.</summary>
    public string Name { get; } = name;
}

/// <summary>A static method without parameters of a library that runs before Main, if the program uses its type in another way.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StartUpAttribute : Attribute;

/// <summary>A static method without parameters that is put into the vector table; a library's only if its type is used otherwise.</summary>
/// <param name="vector">Index in the vector table: 15 is SysTick, 16 the first peripheral interrupt (RM0090, section 12.2).</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InterruptHandlerAttribute(int vector) : Attribute
{
    /// <summary>Index in the vector table.</summary>
    public int Vector { get; } = vector;
}

/// <summary>The value of this static property is the constant of that key in the board file. The body is its value on a PC.</summary>
/// <param name="key">Key below <c>constants</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BoardConstantAttribute(string key) : Attribute
{
    /// <summary>Key below <c>constants</c> in the board file.</summary>
    public string Key { get; } = key;
}
