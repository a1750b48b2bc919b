using System;

namespace Cases.Inheritance;

/// <summary>Overrides in classes that close a generic base, below a generic class that leaves it open.</summary>
public static class VirtualGenericClass
{
    private abstract class Store<T>
    {
        public abstract T Get(int key);

        public virtual string Describe() => "store of " + typeof(T).Name;
    }

    private class Cache<T> : Store<T[]>
    {
        public override T[] Get(int key) => new T[key];
    }

    private sealed class Bytes : Cache<byte>
    {
        public override byte[] Get(int key)
        {
            var bytes = base.Get(key * 2);
            bytes[^1] = (byte)key;
            return bytes;
        }

        public override string Describe() => "bytes, " + base.Describe();
    }

    public static void Main()
    {
        Store<byte[]> store = new Bytes();
        Console.WriteLine(store.Get(3).Length + store.Get(3)[5]);
        Console.WriteLine(store.Describe());
        Store<string[]> texts = new Cache<string>();
        Console.WriteLine(texts.Get(4)[3] == null);
        Console.WriteLine(texts.Describe());
    }
}
