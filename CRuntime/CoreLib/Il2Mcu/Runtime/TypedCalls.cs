using System;
using System.Reflection;
using Type = Shadow.System.Type;

namespace Il2Mcu.Runtime;

/// <summary>What stands for framework methods that take a type as a value, where the build knows the type.</summary>
internal static class TypedCalls
{
    public static object? CreateInstance<T>() => Activator.CreateInstance<T>();

    public static Array GetEnumValues<T>()
    {
        _ = EnumNames.Checked(Type.OwnOf(typeof(T)));
        return EnumValues.All<T>();
    }

    public static Array GetEnumValuesAsUnderlyingType<T, TUnderlying>()
    {
        var type = EnumNames.Checked(Type.OwnOf(typeof(T)));
        var values = new TUnderlying[type.MemberCount];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = EnumValues.To<TUnderlying>(type.MemberValue(i));
        }

        return values;
    }

    public static object GetUninitializedObject<T>()
    {
        if (typeof(T) == typeof(string))
        {
            throw new ArgumentException("Uninitialized Strings cannot be created.");
        }

        if (typeof(T).IsAbstract)
        {
            throw new MemberAccessException("Cannot create an abstract class.");
        }

        RunClassConstructor<T>();
        return Allocation.Uninitialised<T>();
    }

    public static object EqualityComparer<T>() => DefaultComparers.Equality<T>();

    public static object Comparer<T>() => DefaultComparers.Order<T>();

    /// <summary>The static constructor runs here unless it has run.</summary>
    [RuntimeImport("il2_initialise")]
    public static extern void RunClassConstructor<T>();

    /// <summary><c>new T()</c>. The handler goes where the constructor does not throw; Model/TypedConstruction.cs has the names.</summary>
    public static T Construct<T>()
    {
        try
        {
            return New<T>();
        }
        catch (Exception exception)
        {
            throw new TargetInvocationException(exception);
        }
    }

    /// <summary>Calls the constructor: the translator makes the body.</summary>
    [RuntimeImport("il2_new")]
    public static extern T New<T>();

    public static T NoConstructor<T>() =>
        throw new MissingMethodException("Cannot dynamically create an instance of type '" + typeof(T) + "'. Reason: "
            + (typeof(T) == typeof(string) ? "Uninitialized Strings cannot be created."
                : typeof(T).IsInterface ? "Cannot create an instance of an interface."
                : typeof(T).IsAbstract ? "Cannot create an abstract class." : "No parameterless constructor defined."));
}
