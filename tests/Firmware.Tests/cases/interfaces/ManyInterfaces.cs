using System;

namespace Cases.Interfaces;

/// <summary>A class with a dozen interfaces answers each, also after casts between them.</summary>
public static class ManyInterfaces
{
    private interface I0 { int F0() => 0; }

    private interface I1 { int F1(); }

    private interface I2 { int F2(); }

    private interface I3 : I1 { int F3(); }

    private interface I4 : I2, I3 { int F4(); }

    private interface I5<T> { T F5(T value); }

    private interface I6 : I5<int>, I5<string> { int F6(); }

    private sealed class All : I0, I4, I6
    {
        public int F1() => 1;

        public int F2() => 2;

        public int F3() => 3;

        public int F4() => 4;

        public int F5(int value) => value + 5;

        public string F5(string value) => value + "5";

        public int F6() => 6;
    }

    public static void Main()
    {
        object all = new All();
        Console.WriteLine(((I0)all).F0() + ((I1)all).F1() + ((I2)all).F2() + ((I3)all).F3() + ((I4)all).F4() + ((I6)all).F6());
        I5<int> five = (I6)all;
        Console.WriteLine(five.F5(10));
        Console.WriteLine(((I5<string>)five).F5("t"));
        Console.WriteLine(all is I5<long>);
        Console.WriteLine(((I3)(I2)all).F1());
    }
}
