using System.Runtime.InteropServices;

public static class PlatformInvoke
{
    public static int Main() => Identifier(); // error MCU3003

    [DllImport("libc", EntryPoint = "getpid")]
    private static extern int Identifier();
}
