namespace Shadow.System.Globalization;

/// <summary>There is one culture and no ICU: constants, with which the framework's other ways go.</summary>
internal static class GlobalizationMode
{
    public static bool get_Invariant() => true;

    public static bool get_InvariantNoLoad() => true;


    public static bool get_PredefinedCulturesOnly() => true;
}
