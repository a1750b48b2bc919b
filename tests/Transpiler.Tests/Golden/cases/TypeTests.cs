using System.Runtime.CompilerServices;

namespace Golden;

public static class TypeTests
{
    private class A
    {
    }

    private sealed class B : A
    {
        public int Value;
    }

    public static int Main(string[] args) => Construct(new B()) + UseA();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(object value) => value is B b ? b.Value : (A)value == null ? 1 : 2;

    private static int UseA() => Construct(new A());
}
