using System;
using System.Diagnostics.CodeAnalysis;
using Type = Shadow.System.Type;

namespace Il2Mcu.Runtime;

/// <summary>What stands for framework methods that take a type as a value, where the build knows the type.</summary>
internal static class TypedCalls
{
    /// <summary>What Activator.CreateInstance throws when the constructor has thrown.</summary>
    [DoesNotReturn]
    public static void ConstructorThrew(Exception exception) => throw new System.Reflection.TargetInvocationException(exception);

    /// <summary>The translator gives it its body: it calls the constructor.</summary>
    public static T CreateValue<T>()
        where T : struct => default;

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

    public static T NoConstructor<T>() =>
        throw new MissingMethodException("Cannot dynamically create an instance of type '" + typeof(T) + "'. Reason: "
            + (typeof(T) == typeof(string) ? "Uninitialized Strings cannot be created."
                : typeof(T).IsInterface ? "Cannot create an instance of an interface."
                : typeof(T).IsAbstract ? "Cannot create an abstract class." : "No parameterless constructor defined."));
}
