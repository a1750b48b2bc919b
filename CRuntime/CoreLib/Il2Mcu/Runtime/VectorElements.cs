using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Il2Mcu.Runtime;

/// <summary><see cref="IArrayElements"/> of one-dimensional arrays. As in the framework's SZArrayHelper, <c>this</c> is the array.</summary>
internal sealed class VectorElements
{
    private int Rank() => 1;

    private int Size<T>() => Unsafe.SizeOf<T>();

    private int Kind<T>() => ElementKinds.Of<T>();

    private ref byte Data<T>() => ref Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<T[]>(this)));

    private object? Box<T>(int index) => At<T>(index);

    private void Assign<T>(int index, object? value) => ArrayElement.Assign(ref At<T>(index), value);

    private bool CanHold<T>(object value) => value is T;

    private void CheckCast<T>(object value) => _ = (T)value;

    private bool CanHoldAllOf<T>(Array other) => other is T[];

    private object? Zero<T>() => ArrayElement.Zero<T>();

    private Array NewAlike<T>() => new T[Unsafe.As<T[]>(this).Length];

    private ref T At<T>(int index) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<T[]>(this)), index);
}
