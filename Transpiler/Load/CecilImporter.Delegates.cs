using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>Signatures of function pointers, and what delegate types have beside their metadata.</summary>
internal sealed partial class CecilImporter
{
    public CallSignature Signature(IMethodSignature signature, GenericContext context) => new(
        [.. signature.Parameters.Select(parameter => Type(parameter.ParameterType, context))],
        Type(signature.ReturnType, context),
        signature.HasThis && !signature.ExplicitThis,
        signature.CallingConvention == MethodCallingConvention.VarArg);

    private TypeSym FunctionPointer(FunctionPointerType pointer, GenericContext context)
    {
        var signature = Signature(pointer, context);
        var convention = pointer.CallingConvention is MethodCallingConvention.Default or MethodCallingConvention.VarArg ? "" : " unmanaged";
        var name = $"delegate*{convention}<{string.Join(", ", signature.Parameters.Append(signature.ReturnType))}>";
        var key = $"{TypeKind.FunctionPointer} {convention}{string.Join(',', signature.Parameters.Append(signature.ReturnType).Select(Key))}";
        return _types.TryGetValue(key, out var known)
            ? known
            : _types[key] = new TypeSym(name, TypeKind.FunctionPointer, _ => TypeMembers.Empty)
            {
                Assembly = Types.Void.Assembly,
                Name = name,
                ReflectionName = "",
                IsSealed = true,
                PointerSize = _pointerSize,
                LoadMetadata = _ => FunctionPointerMetadata(),
            };
    }

    /// <summary>Type objects of function pointers have no name (System.Type.IsFunctionPointer).</summary>
    private TypeMetadata FunctionPointerMetadata() => new()
    {
        Name = "",
        DefinitionName = "",
        AssemblyName = _coreModule.Assembly.FullName,
        Attributes = 0,
        Definition = null,
        DeclaringType = null,
        EnumMembers = [],
        IsFlags = false,
        IsByRefLike = false,
    };

    /// <summary>
    /// The virtual methods of a type. Each delegate type has a body for the slot that calls a list of delegates: it takes the list
    /// in the target's place. Lower makes it.
    /// </summary>
    private List<MethodSym> VirtualMethods(TypeSym type, TypeSym? baseType, TypeDefinition definition)
    {
        var methods = definition.Methods.Where(method => method.IsVirtual && !method.IsStatic && !method.HasGenericParameters)
            .Select(method => Method(type, method, [])).ToList();
        if (baseType?.FullName == "System.MulticastDelegate" && methods.Find(method => method.Name == "Invoke") is { } invoke)
        {
            var root = baseType.BaseType!;
            var slot = root.VirtualMethods.First(method => method.Name == Delegates.InvokeListName);
            var list = new ParameterSym("list", Types.ArrayOf(root));
            methods.Add(new MethodSym(
                type, Delegates.InvokeListName, [list, .. invoke.Parameters], invoke.ReturnType, _ => new MethodBodies(new Lazy<IlBody?>((IlBody?)null), null, () => [slot]))
            {
                IsStatic = true,
                IsVirtual = true,
                IsNewSlot = true,
            });
        }

        return methods;
    }
}
