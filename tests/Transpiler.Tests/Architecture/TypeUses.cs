using Mono.Cecil;

namespace Il2Mcu.Tests.Architecture;

/// <summary>Every type that a type mentions: in its declaration, its members and its method bodies.</summary>
internal static class TypeUses
{
    /// <summary>Full names as Cecil writes them, nested types of <paramref name="type"/> included.</summary>
    public static ISet<string> Of(TypeDefinition type)
    {
        var names = new HashSet<string>();
        AddType(type, names);
        return names;
    }

    private static void AddType(TypeDefinition type, HashSet<string> names)
    {
        Add(type.BaseType, names);
        AddAttributes(type, names);
        AddConstraints(type, names);
        foreach (var implementation in type.Interfaces)
        {
            Add(implementation.InterfaceType, names);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType, names);
            AddAttributes(field, names);
        }

        foreach (var method in type.Methods)
        {
            AddMethod(method, names);
        }

        foreach (var nested in type.NestedTypes)
        {
            AddType(nested, names);
        }
    }

    private static void AddMethod(MethodDefinition method, HashSet<string> names)
    {
        AddAttributes(method, names);
        AddConstraints(method, names);
        AddSignature(method, names);
        if (!method.HasBody)
        {
            return;
        }

        foreach (var variable in method.Body.Variables)
        {
            Add(variable.VariableType, names);
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            Add(handler.CatchType, names);
        }

        foreach (var instruction in method.Body.Instructions)
        {
            AddOperand(instruction.Operand, names);
        }
    }

    private static void AddOperand(object? operand, HashSet<string> names)
    {
        switch (operand)
        {
            case TypeReference type:
                Add(type, names);
                break;
            case FieldReference field:
                Add(field.DeclaringType, names);
                Add(field.FieldType, names);
                break;
            case MethodReference method:
                Add(method.DeclaringType, names);
                AddSignature(method, names);
                break;
            case CallSite site:
                AddSignature(site, names);
                break;
        }
    }

    private static void AddSignature(IMethodSignature method, HashSet<string> names)
    {
        Add(method.ReturnType, names);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType, names);
        }

        if (method is GenericInstanceMethod instance)
        {
            foreach (var argument in instance.GenericArguments)
            {
                Add(argument, names);
            }
        }
    }

    private static void AddConstraints(IGenericParameterProvider provider, HashSet<string> names)
    {
        foreach (var constraint in provider.GenericParameters.SelectMany(parameter => parameter.Constraints))
        {
            Add(constraint.ConstraintType, names);
        }
    }

    private static void AddAttributes(Mono.Cecil.ICustomAttributeProvider provider, HashSet<string> names)
    {
        foreach (var attribute in provider.CustomAttributes)
        {
            Add(attribute.AttributeType, names);
        }
    }

    private static void Add(TypeReference? type, HashSet<string> names)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType instance:
                foreach (var argument in instance.GenericArguments)
                {
                    Add(argument, names);
                }

                break;
        }

        if (type is TypeSpecification specification)
        {
            Add(specification.ElementType, names);
            return;
        }

        names.Add(type.FullName);
    }
}
