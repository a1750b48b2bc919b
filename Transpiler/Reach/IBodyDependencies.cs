using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>What a method's body needs: read from IL before lowering, from trees after optimisation.</summary>
internal interface IBodyDependencies
{
    IEnumerable<Dependency<ReachNode>> Of(MethodSym method);
}
