namespace Il2Mcu.Runtime;

/// <summary>Names of types, for messages.</summary>
internal static class TypeNames
{
    /// <summary>What <c>value.GetType().FullName</c> is on .NET. The translator reads it from the type record.</summary>
    [RuntimeImport("il2_type_name")]
    public static extern string Of(object value);
}
