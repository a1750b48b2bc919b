using System.Globalization;
using System.Text;

namespace Il2Mcu.Testing.RandomPrograms;

/// <summary>Random programs of consecutive seeds as one program that runs them in turn and prints each one's seed first.</summary>
public static class BatchOfRandomPrograms
{
    /// <summary>Full name of the class with Main.</summary>
    public const string EntryPoint = "Random.Batch";

    public static string Write(int firstSeed, int count)
    {
        var seeds = Enumerable.Range(firstSeed, count).Select(seed => seed.ToString(CultureInfo.InvariantCulture)).ToList();
        var text = new StringBuilder(ProgramLibrary.Shared);
        text.Append("public static class Batch\n{\n    public static void Main()\n    {\n");
        seeds.ForEach(seed => text.Append(CultureInfo.InvariantCulture, $"        Console.WriteLine(\"== seed {seed}\");\n        Seed{seed}.Main();\n"));
        text.Append("    }\n}\n\n");
        seeds.ForEach(seed => text.Append(RandomProgram.Write(int.Parse(seed, CultureInfo.InvariantCulture), "Seed" + seed)).Append('\n'));
        return text.ToString();
    }
}
