using System.Globalization;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Report;

/// <summary>How much memory a program may use, in bytes; null is any amount.</summary>
/// <param name="Flash">Limit of text + data.</param>
/// <param name="Ram">Limit of data + bss.</param>
public sealed record Budget(long? Flash, long? Ram)
{
    /// <summary>Reports each limit that <paramref name="size"/> exceeds.</summary>
    public void Check(SizeLine size, DiagnosticBag diagnostics)
    {
        CheckOne(DiagnosticId.FlashBudgetExceeded, size.Flash, Flash, diagnostics);
        CheckOne(DiagnosticId.RamBudgetExceeded, size.Ram, Ram, diagnostics);
    }

    private static void CheckOne(DiagnosticId id, long used, long? limit, DiagnosticBag diagnostics)
    {
        if (used > limit)
        {
            diagnostics.Report(id, null, Grouped(used), Grouped(limit.Value));
        }
    }

    private static string Grouped(long bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
