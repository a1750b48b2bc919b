using System.Reflection.Metadata;
using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary>A body that cannot be decoded, as one instruction that names what is missing: it is reported when it is needed.</summary>
internal static class UnresolvedBody
{
    public static IlBody For(UnresolvedMember member, Mono.Cecil.MethodDefinition definition)
    {
        var point = definition.DebugInformation.SequencePoints.FirstOrDefault(candidate => !candidate.IsHidden);
        var location = point is null ? null : new SourceLocation(point.Document.Url, point.StartLine, point.StartColumn);
        return new IlBody([], [new IlInstruction(0, ILOpCode.Nop, member, null, location), new IlInstruction(1, ILOpCode.Ret, null, null, location)], [], false, location);
    }
}
