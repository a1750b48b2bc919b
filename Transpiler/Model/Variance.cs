namespace Il2Mcu.Model;

/// <summary>Variance of a type parameter of an interface or delegate (ECMA-335 II.9.5).</summary>
public enum Variance
{
    /// <summary>The argument must be the same.</summary>
    None,

    /// <summary><c>out T</c>: a more derived argument will do.</summary>
    Covariant,

    /// <summary><c>in T</c>: a less derived argument will do.</summary>
    Contravariant,
}
