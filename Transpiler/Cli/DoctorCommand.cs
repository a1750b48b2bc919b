using System.CommandLine;
using System.Runtime.InteropServices;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary><c>il2mcu doctor</c>: does this machine have what il2mcu needs?</summary>
internal static class DoctorCommand
{
    private const int RequiredFramework = 10;

    public static Command Create()
    {
        var command = new Verb(
            "doctor",
            """
            Looks for every program that il2mcu uses, prints its version and path, and says how to install the missing
            ones. The exit code is 1 when something needed is missing.
            """,
            """
            il2mcu doctor
            """);
        command.SetWork((_, _, _) => Task.FromResult(Run()));
        return command;
    }

    private static int Run()
    {
        var tools = ToolLocator.All.Select(tool => (Tool: tool, Path: ToolLocator.Find(tool))).ToList();
        var framework = RuntimeEnvironment.GetRuntimeDirectory();
        var hasFramework = Environment.Version.Major >= RequiredFramework;
        Print(hasFramework, $".NET {Environment.Version}", "supplies the library's IL", framework);
        foreach (var (tool, path) in tools)
        {
            var version = path is null ? tool.Name : ToolLocator.Version(tool, path) ?? $"{tool.Name} (does not start)";
            Print(path is not null, version, tool.Purpose, path ?? (tool.Optional ? "optional" : "needed"), tool.Optional);
        }

        var missing = tools.Where(item => item.Path is null).Select(item => item.Tool).ToList();
        if (missing.Count > 0)
        {
            Console.WriteLine($"\nTo install what is missing: sudo apt-get install {string.Join(' ', missing.Select(tool => tool.Package).Distinct())}");
        }

        return hasFramework && missing.TrueForAll(tool => tool.Optional) ? 0 : 1;
    }

    private static void Print(bool found, string what, string purpose, string where, bool optional = false)
    {
        var style = (found, optional) switch { (true, _) => "green", (false, true) => "yellow", _ => "red" };
        Terminal.OutputLine($"{(found ? "ok" : "missing"),-8} {what}", style);
        Terminal.OutputLine($"         {purpose}; {where}", "default");
    }
}
