// il2mcu: --exception-messages none
// expect-exit: 134
// stderr: type
using System;

namespace Cases.Messages;

/// <summary>The runtime's exception ends a program that catches nothing.</summary>
public static class NoneRuntime
{
    public static int Main()
    {
        var numbers = new int[3];
        Console.WriteLine(numbers.Length);
        return numbers[numbers.Length];
    }
}
