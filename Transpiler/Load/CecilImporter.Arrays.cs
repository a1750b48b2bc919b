using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>
/// Members of array types, which no metadata declares: the generic interfaces of vectors (ECMA-335 I.8.9.1), the accessors
/// of arrays of several dimensions (II.14.2), and what System.Array has to ask of an array whose type it does not know.
/// </summary>
internal sealed partial class CecilImporter
{
    /// <summary>Methods that every array has, and the generic methods that implement them for elements of type T.</summary>
    private const string ElementsInterface = "Il2Mcu.Runtime.IArrayElements";
    private const string VectorElements = "Il2Mcu.Runtime.VectorElements";
    private const string MultiDimensionalElements = "Il2Mcu.Runtime.MultiDimensionalElements";

    /// <summary>The framework's own bodies of IList&lt;T&gt; and its relatives: generic methods whose <c>this</c> is the array.</summary>
    private const string VectorInterfaces = "System.SZArrayHelper";

    private static readonly string[] InheritedFrom = ["System.Array", "System.Object"];

    private readonly Dictionary<(TypeSym Type, string Name, int Parameters), MethodSym> _arrayMethods = [];

    private TypeMembers LoadArrayMembers(TypeSym type) => TypeMembers.Empty with
    {
        BaseType = CoreType("System.Array"),
        Interfaces = [.. GenericInterfacesOf(type), LibraryType(ElementsInterface)],
        ProvidedBody = slot => ProvidedBody(type, slot),
    };

    private IEnumerable<TypeSym> GenericInterfacesOf(TypeSym type) =>
        type.Kind == TypeKind.Array && type.ElementType is { IsValueType: true } or { IsReferenceType: true }
            ? [CoreInstance("System.Collections.Generic.IList`1", type.ElementType!), CoreInstance("System.Collections.Generic.IReadOnlyList`1", type.ElementType!)]
            : [];

    private TypeSym CoreInstance(string name, TypeSym argument) => Instance(_shadow.Map(_coreModule.GetType(name)), [argument]);

    private TypeSym LibraryType(string name) => Type(_shadow.Assembly.MainModule.GetType(name), GenericContext.Empty);

    private MethodSym? ProvidedBody(TypeSym array, MethodSym slot)
    {
        if (array.Kind == TypeKind.Array && TypeRelation.IsArrayInterface(slot.DeclaringType))
        {
            return GenericMethod(_coreModule.GetType(VectorInterfaces), slot, slot.DeclaringType.TypeArguments[0]);
        }

        if (slot.DeclaringType.FullName != ElementsInterface)
        {
            return null;
        }

        if (slot.Name == "Rank" && array.Kind == TypeKind.MultiDimensionalArray)
        {
            return ArrayMethod(array, slot.Name, [], slot.ReturnType, new MethodBodies(new Lazy<IlBody?>(() => ConstantBody.OfInteger(array.Rank, slot.ReturnType)), null, () => []));
        }

        var holder = array.Kind == TypeKind.Array ? VectorElements : MultiDimensionalElements;
        return GenericMethod(_shadow.Assembly.MainModule.GetType(holder), slot, array.ElementType!);
    }

    /// <summary>The method of that name in a class whose methods are generic over the element type, or not generic if they do not depend on it.</summary>
    private MethodSym GenericMethod(TypeDefinition holder, MethodSym slot, TypeSym element)
    {
        var definition = holder.Methods.First(method => method.Name == slot.Name && method.Parameters.Count == slot.Parameters.Count);
        return Method(Type(holder, GenericContext.Empty), definition, definition.HasGenericParameters ? [element] : []);
    }

    /// <summary>A method named on an array type: one of its own, or an inherited one.</summary>
    private MethodSym ArrayMember(TypeSym array, MethodReference reference)
    {
        var element = array.ElementType!;
        var (returnType, last) = reference.Name switch
        {
            ".ctor" => (Types.Void, (TypeSym?)null),
            "Get" => (element, null),
            "Set" => (Types.Void, element),
            "Address" => (Types.ByReferenceTo(element), null),
            _ => (null, null),
        };
        if (returnType is null)
        {
            var inherited = InheritedFrom.Select(_coreModule.GetType)
                .Select(type => ShadowLibrary.FindMember(type, reference)).FirstOrDefault(method => method is not null)
                ?? throw new UnresolvedReferenceException(new UnresolvedMember(TypeNames.Member(reference), UnresolvedReason.Missing));
            return Method(Type(inherited.DeclaringType, GenericContext.Empty), inherited, []);
        }

        var indices = Enumerable.Range(0, reference.Parameters.Count - (last is null ? 0 : 1)).Select(index => new ParameterSym($"index{index}", Types.Int32));
        var parameters = last is null ? indices : indices.Append(new ParameterSym("value", last));
        return ArrayMethod(array, reference.Name, [.. parameters], returnType, new MethodBodies(new Lazy<IlBody?>(() => null), null, () => []));
    }

    private MethodSym ArrayMethod(TypeSym type, string name, IReadOnlyList<ParameterSym> parameters, TypeSym returnType, MethodBodies bodies)
    {
        var key = (type, name, parameters.Count);
        return _arrayMethods.TryGetValue(key, out var known)
            ? known
            : _arrayMethods[key] = new MethodSym(type, name, parameters, returnType, _ => bodies);
    }
}
