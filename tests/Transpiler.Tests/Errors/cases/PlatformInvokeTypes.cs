using System;
using System.Runtime.InteropServices;

public static class PlatformInvokeTypes
{
    private struct Flagged
    {
        public bool Flag;
    }

    public static void Main()
    {
        Text("x"); // error MCU2004
        Numbers([1]); // error MCU2004
        Call(() => { }); // error MCU2004
        Flag(default); // error MCU2004
        Letter(); // error MCU2004
        LastError(); // error MCU2004
    }

    [DllImport("native")]
    private static extern void Text(string text);

    [DllImport("native")]
    private static extern void Numbers(int[] values);

    [DllImport("native")]
    private static extern void Call(Action action);

    [DllImport("native")]
    private static extern void Flag(in Flagged flagged);

    [DllImport("native")]
    private static extern char Letter();

    [DllImport("native", SetLastError = true)]
    private static extern void LastError();
}
