using System;

namespace Shadow.System;

/// <summary>
/// What a terminal can do. There is none that one could ask: as on .NET with redirected streams, colours and the cursor stay as they
/// are, and programs that set them run.
/// </summary>
internal static partial class Console
{
    private const ConsoleColor UnknownColor = (ConsoleColor)(-1);

    private static ConsoleColor s_foreground = UnknownColor;
    private static ConsoleColor s_background = UnknownColor;

    public static event ConsoleCancelEventHandler? CancelKeyPress
    {
        add
        {
        }

        remove
        {
        }
    }

    public static ConsoleColor ForegroundColor
    {
        get => s_foreground;
        set => s_foreground = Checked(value);
    }

    public static ConsoleColor BackgroundColor
    {
        get => s_background;
        set => s_background = Checked(value);
    }

    public static int CursorSize => 100;

    public static int CursorLeft
    {
        get => 0;
        set => SetCursorPosition(value, 0);
    }

    public static int CursorTop
    {
        get => 0;
        set => SetCursorPosition(0, value);
    }

    public static bool CursorVisible
    {
        set
        {
        }
    }

    public static string Title
    {
        set => ArgumentNullException.ThrowIfNull(value);
    }

    public static bool TreatControlCAsInput
    {
        get => false;
        set
        {
        }
    }

    public static int WindowWidth => 80;

    public static int WindowHeight => 24;

    public static int WindowLeft => 0;

    public static int WindowTop => 0;

    public static int BufferWidth => WindowWidth;

    public static int BufferHeight => WindowHeight;

    public static int LargestWindowWidth => WindowWidth;

    public static int LargestWindowHeight => WindowHeight;

    public static void ResetColor()
    {
        s_foreground = UnknownColor;
        s_background = UnknownColor;
    }

    public static void Clear()
    {
    }

    public static void Beep()
    {
    }

    public static (int Left, int Top) GetCursorPosition() => (0, 0);

    public static void SetCursorPosition(int left, int top)
    {
        CheckPosition(left, nameof(left));
        CheckPosition(top, nameof(top));
    }

    /// <summary>Waits for one character; what is no letter, digit or control character has no key.</summary>
    public static ConsoleKeyInfo ReadKey() => ReadKey(intercept: false);

    public static ConsoleKeyInfo ReadKey(bool intercept)
    {
        var value = In.Read();
        if (value < 0)
        {
            throw new InvalidOperationException(
                "Cannot read keys when either application does not have a console or when console input has been redirected. Try Console.Read.");
        }

        var character = (char)value;
        if (!intercept)
        {
            Write(character);
        }

        var upper = char.ToUpperInvariant(character);
        var key = character switch
        {
            '\b' or '\x7F' => ConsoleKey.Backspace,
            '\t' => ConsoleKey.Tab,
            '\n' or '\r' => ConsoleKey.Enter,
            '\x1B' => ConsoleKey.Escape,
            ' ' => ConsoleKey.Spacebar,
            _ => char.IsAsciiLetterOrDigit(upper) ? (ConsoleKey)upper : ConsoleKey.None,
        };
        return new ConsoleKeyInfo(character, key, shift: char.IsAsciiLetterUpper(character), alt: false, control: false);
    }

    private static ConsoleColor Checked(ConsoleColor value) => (uint)value < 16
        ? value
        : throw new ArgumentException("The ConsoleColor enum value was not defined on that enum. Please use a defined color from the enum.");

    private static void CheckPosition(int position, string parameter)
    {
        if ((uint)position >= short.MaxValue)
        {
            throw new ArgumentOutOfRangeException(
                parameter, position, "The value must be greater than or equal to zero and less than the console's buffer size in that dimension.");
        }
    }
}
