using System.IO;
using System.Threading;

public static class SeveralAtOnce
{
    public static int Main(string[] args) => Current() + Length() + Made(args.Length);

    private static int Current() => Thread.CurrentThread == null ? 1 : 0; // error MCU2004

    private static int Length() => File.ReadAllText("settings.txt").Length; // error MCU2004

    private static int Made(int value)
    {
        Directory.CreateDirectory("made"); // error MCU2004
        return value;
    }
}
