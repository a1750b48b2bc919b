using System.Text;
using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>What a program reads from Console.In is what .NET reads: lines of every kind, and UTF-8 with mistakes.</summary>
public sealed class ConsoleInputTests
{
    private const string Program =
        """
        using System;

        Console.WriteLine((char)Console.In.Peek());
        Console.WriteLine((char)Console.Read());
        for (var i = 0; i < 8; i++)
        {
            var line = Console.ReadLine();
            foreach (var character in line ?? "")
            {
                Console.Write($"{(int)character:x} ");
            }

            Console.WriteLine(line is null ? "null" : $"|{line.Length}");
        }

        Console.WriteLine(Console.In.ReadToEnd().Length);
        Console.WriteLine(Console.ReadLine() ?? "end");
        Console.WriteLine(Console.Read());
        """;

    private static readonly byte[] Input =
    [
        .. "xabc\r\nde\rf\u00e9\u20ac\U0001F600x\n"u8,
        0xFF, 0xE2, 0x82, (byte)'z', 0xF0, 0x9F, (byte)'q', 0xED, 0xA0, 0x80, 0xC0, 0x80, (byte)'\n',
        .. "\n\r"u8, .. Encoding.UTF8.GetBytes(new string('w', 200)), .. "\r\nrest\u00e9\nlast"u8,
    ];

    [TestCase("host")]
    [TestCase("netduinoplus2")]
    public void The_console_is_read_as_by_dotnet(string board)
    {
        using var project = new UserProject(Program);
        Assert.That(project.Dotnet("build").ExitCode, Is.Zero);
        File.WriteAllBytes(project["input"], Input);
        var expected = RunWithInput(project, Testing.DotNet.Host, project.Output(".dll"));
        var actual = RunWithInput(project, Testing.DotNet.Host, Il2McuTool.Path, "run", project.Output(".dll"), "--board", board);
        Assert.Multiple(() =>
        {
            Assert.That(expected.ExitCode, Is.Zero, expected.Error);
            Assert.That(actual.Output, Is.EqualTo(expected.Output), actual.Error);
        });
    }

    /// <summary>A shell connects the file, as a user does.</summary>
    private static ProcessOutcome RunWithInput(UserProject project, params string[] command) =>
        Il2Mcu.Toolchain.ProcessRunner.Run(new ProcessRequest("/bin/sh", ["-c", "exec \"$@\" < input", "sh", .. command])
        {
            WorkingDirectory = project.Folder,
            Timeout = TimeSpan.FromMinutes(2),
        });
}
