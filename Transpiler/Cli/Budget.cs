using Il2Mcu.Diagnostics;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary>Compares a firmware with the bytes that the user allows.</summary>
internal static class Budget
{
    /// <summary>
    /// Reports an exceeded budget. The firmware stays, so that its size can be looked into, but without its stamp:
    /// the next command builds and reports again.
    /// </summary>
    public static void Check(ElfSize size, BuildSettings settings, string elfPath, DiagnosticBag diagnostics)
    {
        if (size.Flash > settings.FlashBudget)
        {
            diagnostics.Report(DiagnosticId.FlashBudgetExceeded, null, size.Flash, settings.FlashBudget);
        }

        if (size.Ram > settings.RamBudget)
        {
            diagnostics.Report(DiagnosticId.RamBudgetExceeded, null, size.Ram, settings.RamBudget);
        }

        if (diagnostics.HasErrors)
        {
            File.Delete(BuildStamp.PathFor(elfPath));
        }
    }
}
