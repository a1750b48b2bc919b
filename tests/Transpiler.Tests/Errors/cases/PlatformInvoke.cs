using System.Runtime.InteropServices;

public static class PlatformInvoke
{
    public static int Main() => Identifier(); // error MCU3002

    [DllImport("libc", EntryPoint = "getpid")]
    private static extern int Identifier();
}
