using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class GcArguments
{
    private static void Try(int what)
    {
        try
        {
            switch (what)
            {
                case 0:
                    GC.Collect(-1);
                    break;
                case 1:
                    GC.CollectionCount(-1);
                    break;
                case 2:
                    GC.AddMemoryPressure(0);
                    break;
                case 3:
                    GC.RemoveMemoryPressure(-5);
                    break;
                case 4:
                    GC.SuppressFinalize(null);
                    break;
                case 5:
                    GC.ReRegisterForFinalize(null);
                    break;
                case 6:
                    GC.Collect(0, (GCCollectionMode)9);
                    break;
                default:
                    GC.AddMemoryPressure(10);
                    GC.RemoveMemoryPressure(10);
                    GC.KeepAlive(null);
                    break;
            }

            Console.WriteLine("nothing");
        }
        catch (ArgumentNullException exception)
        {
            Console.WriteLine("null " + exception.ParamName);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            Console.WriteLine("range " + exception.ParamName);
        }
    }

    public static void Main()
    {
        for (var i = 0; i < 8; i++)
        {
            Try(i);
        }
    }
}
