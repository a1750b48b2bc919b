// il2mcu: --console none
using System;

[assembly: NotLinked("Il2Mcu.Runtime.Utf8Console.")]
[assembly: NotLinked("\"to nobody\"")]
[assembly: NotEmitted("Il2Mcu.Runtime.Utf8Console.WriteToSemihosting(")]
[assembly: NotEmitted("il2_semihosting_write")]

/// <summary>With the console turned off, what is printed costs nothing.</summary>
public static class NoConsole
{
    [Emits]
    public static int Main()
    {
        Console.WriteLine("to nobody");
        return 7;
    }
}
