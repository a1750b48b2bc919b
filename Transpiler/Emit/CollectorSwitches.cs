using System.Globalization;
using Il2Mcu.Model;

namespace Il2Mcu.Emit;

/// <summary>What of the collector a program needs, as switches of il2_config.h.</summary>
internal sealed class CollectorSwitches(EmitRequest request, EmitContext context, Func<string, bool> usesImport)
{
    /// <summary>IL2_GC_MARK_SWEEP.</summary>
    public const int MarkSweep = 2;

    public IReadOnlyList<object> Defines()
    {
        if (!context.Collects)
        {
            return [Define("IL2_GC", request.Target.Collector)];
        }

        var fields = new CollectorFields(context, new CWriter(withLineDirectives: false));
        return
        [
            Define("IL2_GC", request.Target.Collector),
            Define("IL2_GC_WEAK", usesImport("il2_gc_add_link")),
            Define("IL2_GC_DEPENDENT", usesImport("il2_gc_add_dependent")),
            Define("IL2_GC_FINALIZERS", request.Functions.Any(function => function.Method.RuntimeExport == RuntimeExports.RegisterFinalizer)),
            Define("IL2_GC_STATISTICS", usesImport("il2_gc_collections") || usesImport("il2_gc_allocated")),
            Define("IL2_GC_TABLES", context.Layout.Records.Any(fields.NeedsTable)),
            Define("IL2_GC_SIZE", context.Layout.Records.Any(fields.IsLarge) ? "uint32_t" : "uint16_t"),
            Define("IL2_GC_STRESS", request.Target.StressesCollector),
        ];
    }

    private static Dictionary<string, object> Define(string name, bool value) => Define(name, value ? 1 : 0);

    private static Dictionary<string, object> Define(string name, int value) => Define(name, value.ToString(CultureInfo.InvariantCulture));

    private static Dictionary<string, object> Define(string name, string value) => new() { ["name"] = name, ["value"] = value };
}
