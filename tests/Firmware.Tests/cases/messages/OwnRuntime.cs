// il2mcu: --exception-messages own
// expect-exit: 134
// stderr: type
using System;

namespace Cases.Messages;

/// <summary>The runtime's exception in a program that keeps its own messages; finally blocks run.</summary>
public static class OwnRuntime
{
    public static void Main()
    {
        object text = "text";
        try
        {
            Console.WriteLine((int)text);
        }
        finally
        {
            Console.WriteLine("finally");
        }
    }
}
