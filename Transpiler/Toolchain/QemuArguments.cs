using System.Text;

namespace Il2Mcu.Toolchain;

/// <summary>The command line of <c>qemu-system-arm</c>.</summary>
internal static class QemuArguments
{
    public static IReadOnlyList<string> For(QemuRequest request)
    {
        List<string> arguments =
        [
            "-M", request.Target.QemuMachine!,
            "-display", "none", "-monitor", "none", "-no-reboot",
            .. Serial(request.ConsoleUsart),
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

    /// <summary>The n-th <c>-serial</c> option is USARTn.</summary>
    private static IEnumerable<string> Serial(int? consoleUsart)
    {
        for (var usart = 1; usart < (consoleUsart ?? 2); usart++)
        {
            yield return "-serial";
            yield return "null";
        }

        if (consoleUsart is not null)
        {
            yield return "-serial";
            yield return "stdio";
        }
    }
}
