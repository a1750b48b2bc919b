using System.Runtime.CompilerServices;

namespace Golden;

public static class TryFinally
{
    private static int _depth;

    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int value)
    {
        _depth++;
        try
        {
            return value * _depth;
        }
        finally
        {
            _depth--;
        }
    }
}
