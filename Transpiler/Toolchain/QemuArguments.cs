using System.Globalization;
using System.Text;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>The command line of <c>qemu-system-arm</c>.</summary>
internal static class QemuArguments
{
    /// <summary>Base addresses of USART1 to UART8 (RM0090 section 2.3), in the order of the emulator's serial ports.</summary>
    private static readonly uint[] UsartAddresses =
    [
        0x4001_1000, 0x4000_4400, 0x4000_4800, 0x4000_4c00, 0x4000_5000, 0x4001_1400, 0x4000_7800, 0x4000_7c00,
    ];

    public static IReadOnlyList<string> For(QemuRequest request)
    {
        List<string> arguments =
        [
            "-M", request.Target.QemuMachine!,
            "-display", "none", "-monitor", "none", "-no-reboot",
            .. Serial(request),
            "-semihosting-config", Semihosting(request),
        ];
        if (request.Deterministic)
        {
            arguments.AddRange(["-icount", "shift=0,sleep=off"]);
        }

        if (request.WaveformLog is { } log)
        {
            arguments.AddRange(["-d", "unimp,trace:nvic_acknowledge_irq", "-D", log]);
        }

        arguments.AddRange(["-kernel", request.ElfPath]);
        return arguments;
    }

    /// <summary>
    /// The emulator hands all arguments to the guest as one text with spaces between, so each is written without
    /// white space: backslash as <c>\\</c>, space <c>\s</c>, tab <c>\t</c>, newline <c>\n</c>, carriage return
    /// <c>\r</c>, the empty argument <c>\e</c>. The runtime's start-up undoes this.
    /// </summary>
    internal static string Encode(string argument)
    {
        if (argument.Length == 0)
        {
            return @"\e";
        }

        var text = new StringBuilder();
        foreach (var character in argument)
        {
            text.Append(character switch
            {
                '\\' => @"\\",
                ' ' => @"\s",
                '\t' => @"\t",
                '\n' => @"\n",
                '\r' => @"\r",
                _ => character.ToString(),
            });
        }

        return text.ToString();
    }

    /// <summary>
    /// Without a <c>chardev</c> the guest's <c>:tt</c> handles are our file descriptors 1 (opened with mode 4) and
    /// 2 (mode 8), written without a buffer. Commas separate options and are therefore doubled.
    /// </summary>
    private static string Semihosting(QemuRequest request)
    {
        var program = Path.GetFileNameWithoutExtension(request.ElfPath);
        var arguments = request.Arguments.Prepend(program)
            .Select(argument => ",arg=" + Encode(argument).Replace(",", ",,", StringComparison.Ordinal));
        return "enable=on,target=native" + string.Concat(arguments);
    }

    /// <summary>The n-th <c>-serial</c> option belongs to USARTn.</summary>
    private static IEnumerable<string> Serial(QemuRequest request)
    {
        if (request.ConsoleUsart is not { } address)
        {
            return ["-serial", "null"];
        }

        var index = Array.IndexOf(UsartAddresses, address);
        return index >= 0
            ? [.. Enumerable.Repeat("null", index).Append("stdio").SelectMany(device => new[] { "-serial", device })]
            : throw new DiagnosticException(
                DiagnosticId.EmulatorFailed,
                null,
                string.Create(CultureInfo.InvariantCulture, $"the board's console USART at 0x{address:x8} is not modelled."));
    }
}
