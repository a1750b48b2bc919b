using System;
using System.Runtime.CompilerServices;

namespace Cases.Structs;

/// <summary>Ref fields: bound at construction, rebound, read only, null.</summary>
public static class RefFields
{
    private ref struct Pointer
    {
        public ref int Target;
        public ref readonly int View;

        public Pointer(ref int target)
        {
            Target = ref target;
            View = ref target;
        }
    }

    public static void Main()
    {
        int a = 1, b = 2;
        var pointer = new Pointer(ref a);
        pointer.Target += 10;
        Console.WriteLine(a + " " + pointer.View);
        pointer.Target = ref b;
        pointer.Target += 20;
        Console.WriteLine(a + " " + b + " " + pointer.View);
        pointer.View = ref pointer.Target;
        b = 50;
        Console.WriteLine(pointer.View);
        Pointer none = default;
        Console.WriteLine(Unsafe.IsNullRef(ref none.Target));
    }
}
