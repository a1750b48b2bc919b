using Il2Mcu.Runtime;

namespace Shadow.System.Reflection;

/// <summary>Base of Type: the part of reflection that needs no metadata at run time.</summary>
[Replace]
internal abstract class MemberInfo
{
    public abstract string Name { get; }

    public abstract global::System.Type? DeclaringType { get; }
}
