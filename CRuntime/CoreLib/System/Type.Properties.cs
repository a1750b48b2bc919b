using System.Reflection;

namespace Shadow.System;

/// <summary>What a type is. The numbers are those of Model/TypeQueries.cs; where the type is known at build time, so is the answer.</summary>
internal abstract unsafe partial class Type
{
    private const int ValueTypeFlag = 1;
    private const int EnumFlag = 2;
    private const int PrimitiveFlag = 4;
    private const int VectorFlag = 8;
    private const int MultiDimensionalFlag = 0x10;
    private const int PointerFlag = 0x20;
    private const int ByReferenceFlag = 0x40;
    private const int ParameterFlag = 0x80;
    private const int GenericFlag = 0x100;
    private const int DefinitionFlag = 0x200;
    private const int ContainsParametersFlag = 0x400;
    private const int FlagsEnumFlag = 0x800;
    private const int ByRefLikeFlag = 0x1000;
    private const int FunctionPointerFlag = 0x4000;
    private const int AlignedToEightFlag = 0x8000;

    /// <summary>ECMA-335 II.23.1.15; obsolete as TypeAttributes.Serializable.</summary>
    private const int SerializableAttribute = 0x2000;

    /// <summary>True for a value that has to lie at a multiple of 8, in a box too.</summary>
    internal bool IsAlignedToEight => (_flags & AlignedToEightFlag) != 0;

    public bool IsValueType => (_flags & ValueTypeFlag) != 0;

    public bool IsEnum => (_flags & EnumFlag) != 0;

    public bool IsPrimitive => (_flags & PrimitiveFlag) != 0;

    public bool IsArray => (_flags & (VectorFlag | MultiDimensionalFlag)) != 0;

    public bool IsSZArray => (_flags & VectorFlag) != 0;

    public bool IsVariableBoundArray => (_flags & MultiDimensionalFlag) != 0;

    public bool IsPointer => (_flags & PointerFlag) != 0;

    public bool IsFunctionPointer => (_flags & FunctionPointerFlag) != 0;

    public bool IsByRef => (_flags & ByReferenceFlag) != 0;

    public bool IsByRefLike => (_flags & ByRefLikeFlag) != 0;

    public bool HasElementType => _elementType is not null;

    public bool IsGenericType => (_flags & GenericFlag) != 0;

    public bool IsGenericTypeDefinition => (_flags & DefinitionFlag) != 0;

    public bool IsConstructedGenericType => (_flags & (GenericFlag | DefinitionFlag)) == GenericFlag;

    public bool IsGenericParameter => (_flags & ParameterFlag) != 0;

    public bool IsGenericTypeParameter => IsGenericParameter;

    public bool IsGenericMethodParameter => false;

    public bool IsTypeDefinition => _elementType is null && (_flags & (GenericFlag | DefinitionFlag)) != GenericFlag && !IsGenericParameter;

    public bool ContainsGenericParameters => (_flags & ContainsParametersFlag) != 0;

    public TypeAttributes Attributes => (TypeAttributes)_attributes;

    public bool IsAbstract => (Attributes & TypeAttributes.Abstract) != 0;

    public bool IsSealed => (Attributes & TypeAttributes.Sealed) != 0;

    public bool IsInterface => (Attributes & TypeAttributes.Interface) != 0;

    public bool IsClass => (Attributes & TypeAttributes.Interface) == 0 && !IsValueType;

    public bool IsSpecialName => (Attributes & TypeAttributes.SpecialName) != 0;

    public bool IsSerializable => (_attributes & SerializableAttribute) != 0 || IsEnum;

    public bool IsNotPublic => Visibility == TypeAttributes.NotPublic;

    public bool IsPublic => Visibility == TypeAttributes.Public;

    public bool IsNested => _declaringType is not null;

    public bool IsNestedPublic => Visibility == TypeAttributes.NestedPublic;

    public bool IsNestedPrivate => Visibility == TypeAttributes.NestedPrivate;

    public bool IsNestedFamily => Visibility == TypeAttributes.NestedFamily;

    public bool IsNestedAssembly => Visibility == TypeAttributes.NestedAssembly;

    public bool IsNestedFamANDAssem => Visibility == TypeAttributes.NestedFamANDAssem;

    public bool IsNestedFamORAssem => Visibility == TypeAttributes.NestedFamORAssem;

    public bool IsVisible
    {
        get
        {
            if (_elementType is not null)
            {
                return _elementType.IsVisible;
            }

            for (var i = 0; i < _argumentCount; i++)
            {
                if (!IsGenericTypeDefinition && !global::System.Runtime.CompilerServices.Unsafe.Read<Type>((void**)_arguments + i).IsVisible)
                {
                    return false;
                }
            }

            return IsGenericParameter || (_declaringType is null ? IsPublic : IsNestedPublic && _declaringType.IsVisible);
        }
    }

    public bool IsAutoLayout => (Attributes & TypeAttributes.LayoutMask) == TypeAttributes.AutoLayout;

    public bool IsLayoutSequential => (Attributes & TypeAttributes.LayoutMask) == TypeAttributes.SequentialLayout;

    public bool IsExplicitLayout => (Attributes & TypeAttributes.LayoutMask) == TypeAttributes.ExplicitLayout;

    /// <summary>Enums marked [Flags].</summary>
    internal bool IsFlagsEnum => (_flags & FlagsEnumFlag) != 0;

    private TypeAttributes Visibility => Attributes & TypeAttributes.VisibilityMask;
}
