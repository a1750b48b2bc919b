namespace Il2Mcu.Runtime;

/// <summary>A nullable value is boxed as its value, or as null (ECMA-335 I.8.2.4, III.4.1).</summary>
internal static class NullableValues
{
    public static object? Box<T>(T? value)
        where T : struct => value.HasValue ? value.GetValueOrDefault() : null;

    public static bool HasValue<T>(T? value)
        where T : struct => value.HasValue;

    public static T? Unbox<T>(object? box)
        where T : struct => box is null ? null : (T)box;
}
