using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>The class of all Type objects. They are constant data that the translator writes.</summary>
[Replace]
internal sealed class RuntimeType : Type
{
}
