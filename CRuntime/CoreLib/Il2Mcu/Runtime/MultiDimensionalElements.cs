using System;
using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary><see cref="IArrayElements"/> of arrays of several dimensions: <c>this</c> is the array. The rank comes from the translator.</summary>
internal sealed class MultiDimensionalElements
{
    private int Size<T>() => Unsafe.SizeOf<T>();

    private int Kind<T>() => ElementKinds.Of<T>();

    private ref byte Data<T>() => ref MultiDimensional.Data(Unsafe.As<Array>(this));

    private object? Box<T>(int index) => At<T>(index);

    private void Assign<T>(int index, object? value) => ArrayElement.Assign(ref At<T>(index), value);

    private bool CanHold<T>(object value) => value is T;

    private void CheckCast<T>(object value) => _ = (T)value;

    /// <summary>The caller has found out that both have the same rank.</summary>
    private bool CanHoldAllOf<T>(Array other) => other is T[,] or T[,,] or T[,,,] or T[,,,,];

    private object? Zero<T>() => ArrayElement.Zero<T>();

    private Array NewAlike<T>() => MultiDimensional.NewAlike(Unsafe.As<Array>(this), Unsafe.SizeOf<T>());

    private ref T At<T>(int index) => ref Unsafe.Add(ref Unsafe.As<byte, T>(ref MultiDimensional.Data(Unsafe.As<Array>(this))), index);
}
