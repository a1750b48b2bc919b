namespace Shadow.System;

internal static class GC
{
    public static T[] AllocateUninitializedArray<T>(int length, bool pinned) => new T[length];
}
