using System.Runtime.CompilerServices;

namespace Golden;

public static class VolatileField
{
    private static volatile int _flag;

    public static int Main(string[] args) => Construct();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct()
    {
        while (_flag == 0)
        {
            _flag++;
        }

        return _flag;
    }
}
