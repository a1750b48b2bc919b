using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>
/// Parts of .NET behind which a whole feature lies that is not supported. What the application refers to in them is
/// reported by the feature's name, instead of by the hundreds of members that the framework needs for it.
/// </summary>
internal static class UnsupportedLibrary
{
    private const string CallDirectly = "Code is translated at build time: call the member directly.";

    private const string NoOtherThread = "There is one thread, which no other could wake: await the task of a TaskCompletionSource.";

    private static readonly Entry[] Entries =
    [
        new("System.Threading.Tasks.Parallel", "Parallel", "There is one core: use a loop."),
        new("System.Threading.Thread::", "Thread", "Call the method directly, or use an interrupt handler.", Except: ["::Sleep(", "::MemoryBarrier(", "::SpinWait(", "::Yield("]),
        new("System.Threading.Timer::", "Timer", "Use a timer of the chip, or a loop that awaits Task.Delay."),
        new("System.Threading.PeriodicTimer::", "PeriodicTimer", "Use a timer of the chip, or a loop that awaits Task.Delay."),
        new("System.Threading.AsyncLocal", "AsyncLocal", "Pass the value as a parameter."),
        new("System.Threading.ThreadLocal", "ThreadLocal", "There is one thread: use a static field."),
        new("System.Threading.ExecutionContext::", "ExecutionContext", "There is one thread: pass the values as parameters."),
        new("System.Threading.SynchronizationContext::", "SynchronizationContext", "There is one thread, on which every task continues: leave it out."),
        new("System.Threading.Semaphore::", "Semaphore", NoOtherThread),
        new("System.Threading.Mutex::", "Mutex", NoOtherThread),
        new("System.Threading.ManualResetEvent::", "ManualResetEvent", NoOtherThread),
        new("System.Threading.ManualResetEventSlim::", "ManualResetEventSlim", NoOtherThread),
        new("System.Threading.AutoResetEvent::", "AutoResetEvent", NoOtherThread),
        new("System.Threading.EventWaitHandle::", "EventWaitHandle", NoOtherThread),
        new("System.Threading.WaitHandle::", "WaitHandle", NoOtherThread),
        new("System.Threading.Barrier::", "Barrier", NoOtherThread),
        new("System.Threading.CountdownEvent::", "CountdownEvent", NoOtherThread),
        new("System.Threading.ReaderWriterLock::", "ReaderWriterLock", NoOtherThread),
        new("System.Threading.ReaderWriterLockSlim::", "ReaderWriterLockSlim", NoOtherThread),
        new("System.Runtime.InteropServices.Marshal::SizeOf(", null, "Use sizeof, or Unsafe.SizeOf."),
        new("System.Runtime.CompilerServices.CallSite", "dynamic", "Declare the variable with its type."),
        new("Microsoft.CSharp.RuntimeBinder.", "dynamic", "Declare the variable with its type."),
        new("System.Linq.Expressions.", "expression trees", "Write the expression as a method."),
        new("System.Reflection.", "reflection", CallDirectly, Except: ["MemberInfo::get_"]),
        new("System.Type::GetMe", "reflection", CallDirectly),
        new("System.Type::GetPropert", "reflection", CallDirectly),
        new("System.Type::GetField", "reflection", CallDirectly),
        new("System.Type::GetConstructor", "reflection", CallDirectly),
        new("System.Type::GetEvent", "reflection", CallDirectly),
        new("System.Type::GetNestedType", "reflection", CallDirectly),
        new("System.Type::InvokeMember", "reflection", CallDirectly),
        new("System.Type::get_Assembly", "reflection", CallDirectly),
        new("System.Type::get_Module", "reflection", CallDirectly),
        new("System.Type::Make", "types made at run time", "Code is translated at build time: name the type in C#, for instance in a generic method."),
        new("System.Delegate::DynamicInvoke", null, "Call the delegate with arguments of its parameters' types."),
        new("System.Delegate::CreateDelegate", null, "Name the method where the delegate is made."),
        new("System.Delegate::get_Method", null, "A delegate knows only the code that it calls: keep the name beside it."),
        new("System.Runtime.InteropServices.Marshal::GetFunctionPointerForDelegate", null, "Take the address of a static method that is marked [UnmanagedCallersOnly]."),
        new("System.Runtime.InteropServices.Marshal::GetDelegateForFunctionPointer", null, "Keep the function pointer, 'delegate* unmanaged<...>', and call it."),
        new("System.TimeZoneInfo::", "time zones", "There is no clock with a time zone: use DateTime.UtcNow."),
        new("System.DateTime::get_Now(", null, "There is no clock with a time zone: use DateTime.UtcNow."),
        new("System.DateTime::ToLocalTime(", null, "There is no clock with a time zone: use UTC."),
        new("System.Resources.", "resources", "Keep text as constants in the program."),
        new("System.Diagnostics.Tracing.", "event tracing", "Write to Console.Error."),
        new("System.String::Normalize(", null, "Keep text in the form in which it is compared: the tables of the normal forms are not there."),
        new("System.Globalization.SortKey", null, "The culture is invariant: compare strings by StringComparer.Ordinal."),
        new("System.IO.File", null, "There is no file system: keep the data in the program, for instance in an array."),
        new("System.IO.Directory", null, "There is no file system: keep the data in the program, for instance in an array."),
    ];

    /// <summary>What to report for a reference, or null if nothing is known against it.</summary>
    public static UnresolvedMember? Find(MethodReference method)
    {
        var type = method.DeclaringType.GetElementType();
        var name = $"{type.FullName}::{method.Name}(";
        // An exception can be thrown without the feature that it belongs to.
        var entry = type.Name.EndsWith("Exception", StringComparison.Ordinal) ? null : Array.Find(Entries, entry => name.StartsWith(entry.Prefix, StringComparison.Ordinal)
            && (entry.Except is null || !Array.Exists(entry.Except, part => name.Contains(part, StringComparison.Ordinal))));
        if (entry is not null)
        {
            return new UnresolvedMember(entry.Feature ?? TypeNames.Member(method), UnresolvedReason.UnsupportedMember, entry.Advice);
        }

        return method.Name is "BeginInvoke" or "EndInvoke" && IsDelegate(type)
            ? new UnresolvedMember(
                $"{TypeNames.Type(method.DeclaringType)}.{method.Name}", UnresolvedReason.UnsupportedMember, "There are no threads to run it: call the delegate.")
            : null;
    }

    private static bool IsDelegate(TypeReference type) => type.Resolve()?.BaseType?.FullName == "System.MulticastDelegate";

    /// <param name="Prefix">Beginning of <c>Namespace.Type::Method(</c>.</param>
    /// <param name="Feature">Its name in C#; null for the member's own.</param>
    /// <param name="Advice">What to do instead; the last sentence of the message.</param>
    /// <param name="Except">Parts of the name, each of which makes an exception.</param>
    private sealed record Entry(string Prefix, string? Feature, string Advice, string[]? Except = null);
}
