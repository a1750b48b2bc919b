using System.CommandLine;
using System.Globalization;
using Il2Mcu.Pipeline;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary><c>il2mcu boards</c>: what can be given to <c>--board</c>.</summary>
internal static class BoardsCommand
{
    public static Command Create()
    {
        var command = new Verb(
            "boards",
            """
            Lists the known boards with their memory, LEDs, buttons, and whether 'il2mcu run' can emulate them.
            """,
            """
            Your own board is a JSON file that inherits from one of these or from a chip:
              { "inherits": ["stm32f407vg"], "leds": [{ "name": "status", "pin": "PB0", "activeHigh": true }] }
            Give its path: il2mcu build App.csproj --board boards/mine.json
            """);
        command.SetWork((_, _, _) =>
        {
            List<string[]> rows = [["NAME", "FLASH", "RAM", "RUN", "LEDS", "BUTTONS", "DESCRIPTION"]];
            rows.AddRange(new TargetLoader(SdkFolder.Targets).Boards().Select(Row));
            TextTable.Write(rows);
            return Task.FromResult(0);
        });
        return command;
    }

    private static string[] Row(TargetSpec board) =>
    [
        board.Name,
        Kilobytes(board, "flash"),
        Kilobytes(board, "ram"),
        board.QemuMachine is null && !board.IsHost ? "no" : "yes",
        Pins(board.Leds),
        Pins(board.Buttons),
        board.Description,
    ];

    private static string Kilobytes(TargetSpec board, string region) =>
        board.Memory.TryGetValue(region, out var memory) ? string.Create(CultureInfo.InvariantCulture, $"{memory.Length / 1024}K") : "-";

    private static string Pins(IReadOnlyList<BoardPin> pins) => pins.Count == 0 ? "-" : string.Join(' ', pins.Select(pin => pin.Pin));
}
