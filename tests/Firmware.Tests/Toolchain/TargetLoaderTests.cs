using Il2Mcu.Diagnostics;
using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Toolchain;

/// <summary>Board files: inheritance, and what is said of a wrong one.</summary>
public sealed class TargetLoaderTests
{
    private const string Core = """
        { "port": "cortex-m", "compilerOptions": ["-mcpu=cortex-m4"], "stackSize": "2K", "vectorCount": 16 }
        """;

    private const string Chip = """
        {
          // A comment is allowed.
          "inherits": ["core"], "vectorCount": 98,
          "memory": { "flash": { "origin": "0x08000000", "length": "1M" }, "ram": { "origin": "0x20000000", "length": "128K" } },
          "constants": { "HseFrequency": 8000000, "PllM": 8 }
        }
        """;

    private const string Board = """
        {
          "inherits": ["chip"], "isBoard": true, "description": "A board",
          "memory": { "ram": { "length": 65536 } }, "constants": { "HseFrequency": 25000000 },
          "leds": [{ "name": "green", "pin": "PC13", "activeHigh": false }], "qemuMachine": "netduinoplus2"
        }
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void WriteFiles()
    {
        _folder = new TemporaryFolder();
        Write("core", Core);
        Write("chip", Chip);
        Write("board", Board);
    }

    [TearDown]
    public void RemoveFiles() => _folder.Dispose();

    [Test]
    public void Objects_are_merged_and_scalars_replaced()
    {
        var board = Load("board");
        Assert.Multiple(() =>
        {
            Assert.That(board.Name, Is.EqualTo("board"));
            Assert.That(board.VectorCount, Is.EqualTo(98));
            Assert.That(board.StackSize, Is.EqualTo(2048));
            Assert.That(board.Memory["flash"], Is.EqualTo(new MemoryRegion(0x0800_0000, 0x10_0000)));
            Assert.That(board.Memory["ram"], Is.EqualTo(new MemoryRegion(0x2000_0000, 0x1_0000)));
            Assert.That(board.Constants, Is.EquivalentTo(new Dictionary<string, long> { ["HseFrequency"] = 25_000_000, ["PllM"] = 8 }));
            Assert.That(board.Leds, Is.EqualTo(new[] { new BoardPin("green", "PC13", false) }));
            Assert.That(board.Buttons, Is.Empty);
        });
    }

    [Test]
    public void Arrays_are_replaced_and_later_parents_win()
    {
        Write("soft", """{ "compilerOptions": ["-mfloat-abi=soft"], "stackSize": 512 }""");
        Write("board", """{ "inherits": ["chip", "soft"], "isBoard": true }""");
        var board = Load("board");
        Assert.Multiple(() =>
        {
            Assert.That(board.CompilerOptions, Is.EqualTo(new[] { "-mfloat-abi=soft" }));
            Assert.That(board.StackSize, Is.EqualTo(512));
        });
    }

    [Test]
    public void Only_boards_are_listed_and_named_when_one_is_unknown()
    {
        var loader = new TargetLoader(_folder.Path);
        Assert.Multiple(() =>
        {
            Assert.That(loader.Boards().Select(board => board.Name), Is.EqualTo(new[] { "board" }));
            Assert.That(Diagnose("chip").Id, Is.EqualTo(DiagnosticId.UnknownBoard));
            Assert.That(Diagnose("nothing").Message, Does.EndWith("Known boards: board."));
        });
    }

    [Test]
    public void A_users_file_anywhere_may_inherit_from_the_known_targets()
    {
        using var elsewhere = new TemporaryFolder();
        File.WriteAllText(elsewhere["mine.json"], """{ "inherits": ["chip"], "leds": [{ "name": "x", "pin": "PB0" }] }""");
        var board = new TargetLoader(_folder.Path).Load(elsewhere["mine.json"]);
        Assert.Multiple(() =>
        {
            Assert.That(board.Name, Is.EqualTo("mine"));
            Assert.That(board.Leds[0].ActiveHigh, Is.True);
        });
    }

    [TestCase("""{ "inherits": ["board"] }""", "it inherits from itself (board -> board).")]
    [TestCase("""{ "inherits": ["nobody"] }""", "its parent 'nobody' was not found. Known: board, chip, core.")]
    [TestCase("""{ "inherits": "chip" }""", "'inherits' must be a list of names, for instance [\"stm32f407vg\"].")]
    [TestCase("""{ "inherits": ["chip"], "leeds": [] }""", "the key 'leeds' is unknown.")]
    [TestCase("""{ "inherits": ["chip"], "leds": [{ "nme": "x" }] }""", "the key 'leds[].nme' is unknown.")]
    [TestCase("""{ "inherits": ["chip"], "memory": { "ram": { "size": 1 } } }""", "the key 'memory.ram.size' is unknown.")]
    [TestCase("""{ "inherits": ["chip"], "leds": [{ "name": "x", "pin": "D12" }] }""", "'leds[0].pin' is 'D12'; write port and number, for instance \"PD12\".")]
    [TestCase("""{ "inherits": ["chip"], "leds": [{ "name": "x", "pin": "PD16" }] }""", "'leds[0].pin' is 'PD16'; write port and number, for instance \"PD12\".")]
    [TestCase("""{ "inherits": ["chip"], "stackSize": "128 K" }""", "'stackSize' is \"128 K\"; write a number, \"0x08000000\", \"128K\" or \"1M\".")]
    [TestCase("""{ "inherits": ["chip"], "stackSize": 1.5 }""", "'stackSize' is 1.5; write a number, \"0x08000000\", \"128K\" or \"1M\".")]
    [TestCase("""{ "inherits": ["chip"], "stackSize": "128K" }""", "'stackSize' (131072) leaves nothing of 'memory.ram' (131072).")]
    [TestCase("""{ "inherits": ["chip"], "memory": { "ram": { "length": "0xF0000000" } } }""", "'memory.ram' does not lie within the 32-bit address space.")]
    [TestCase("""{ "inherits": ["chip"], "vectorCount": 3 }""", "'vectorCount' is 3; it must lie between 16 and 512.")]
    [TestCase("""{ "inherits": ["chip"], "isBoard": "yes" }""", "'isBoard' must be true or false.")]
    [TestCase("""{ "inherits": ["core"] }""", "'memory' is missing.")]
    [TestCase("""[]""", "it must hold one JSON object.")]
    public void A_wrong_file_is_explained(string json, string reason)
    {
        Write("board", json);
        var diagnostic = Diagnose(_folder["board.json"]);
        Assert.Multiple(() =>
        {
            Assert.That(diagnostic.Id, Is.EqualTo(DiagnosticId.InvalidBoardFile));
            Assert.That(diagnostic.Message, Does.StartWith($"The board file '{_folder["board.json"]}' is invalid: {reason}"));
        });
    }

    [Test]
    public void A_cycle_over_several_files_is_explained()
    {
        Write("core", """{ "inherits": ["board"] }""");
        Assert.That(Diagnose(_folder["board.json"]).Message, Does.Contain("it inherits from itself (board -> chip -> core -> board)."));
    }

    [TestCase("{\n  \"port\": oops\n}", 2)]
    [TestCase("{ \"port\": \"a\", \"port\": \"b\" }", 1)]
    [TestCase("", 1)]
    public void Broken_json_is_located(string json, int line)
    {
        Write("board", json);
        var diagnostic = Diagnose(_folder["board.json"]);
        Assert.Multiple(() =>
        {
            Assert.That(diagnostic.Id, Is.EqualTo(DiagnosticId.InvalidBoardFile));
            Assert.That(diagnostic.Location?.Line, Is.EqualTo(line));
            Assert.That(diagnostic.Message, Does.Not.Contain('\n'));
        });
    }

    private void Write(string name, string json) => File.WriteAllText(_folder[name + ".json"], json);

    private TargetSpec Load(string name) => new TargetLoader(_folder.Path).Load(name);

    private Diagnostic Diagnose(string name) => Assert.Throws<DiagnosticException>(() => Load(name))!.Diagnostic;
}
