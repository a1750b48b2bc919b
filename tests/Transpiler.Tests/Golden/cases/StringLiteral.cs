using System.Runtime.CompilerServices;

namespace Golden;

public static class StringLiteral
{
    public static int Main(string[] args) => Construct(args[0]);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(string text) => text == "literal" ? text.Length : text[0];
}
