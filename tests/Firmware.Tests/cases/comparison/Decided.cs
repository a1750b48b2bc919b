using System;

#nullable disable
namespace Cases.Comparison;

#pragma warning disable
/// <summary>Comparisons that types or bits decide: with a value itself, with constants out of reach; methods that only call themselves.</summary>
public static class Decided {
  static uint u = 5; static byte b = 7; static int i = 3; static ushort s = 9; static sbyte sb = -3; static char c = 'x'; static ulong ul = 4;
  static S st;
  static int Rec(int x) { return Rec(x + 1) + 1; }
  static void Rec2() { Rec2(); }
  struct S { public byte B; public int I; }
  public static void Main() {
    var a = new string[0];
    if (u < 0) Console.WriteLine("a"); if (u >= 0) Console.WriteLine("b"); if (0 > u) Console.WriteLine("c"); if (0 <= u) Console.WriteLine("d");
    if (b > 300) Console.WriteLine("e"); if (b < 256) Console.WriteLine("f"); if (b == -1) Console.WriteLine("g"); if (b != 1000) Console.WriteLine("h");
    if (sb > 127) Console.WriteLine("i"); if (sb >= -128) Console.WriteLine("j"); if ((uint)sb > 5) Console.WriteLine("k"); if ((uint)b > 0x80000000u) Console.WriteLine("l");
    if (i == i) Console.WriteLine("m"); if (i < i) Console.WriteLine("n"); if (st.I != st.I) Console.WriteLine("o"); if (st.B <= st.B) Console.WriteLine("p");
    if ((i & 16) == 10) Console.WriteLine("q"); if ((i | 16) == 10) Console.WriteLine("r"); if ((b & 3) != 8) Console.WriteLine("s"); if (c > 70000) Console.WriteLine("t"); if (ul < 0) Console.WriteLine("u"); if (ul <= 0) Console.WriteLine("v");
    byte lb = b; if (lb >= 0) Console.WriteLine("w"); if (-1 < lb) Console.WriteLine("x"); if (s == 65536) Console.WriteLine("y"); double d = i; if (d == d) Console.WriteLine("z"); if (d < d) Console.WriteLine("0"); object o = a; if (o == o) Console.WriteLine("1");
    if ((ulong)b < 0) Console.WriteLine("2"); if ((long)b < -1) Console.WriteLine("3"); if ((long)u < 0) Console.WriteLine("4"); if ((uint)(byte)i >= 256) Console.WriteLine("5"); bool f = i > 2; if ((f ? 1 : 0) > 2) Console.WriteLine("6");
    if (i > int.MaxValue) Console.WriteLine("7"); if (i >= int.MinValue) Console.WriteLine("8"); if (u <= uint.MaxValue) Console.WriteLine("9"); if (ul > ulong.MaxValue) Console.WriteLine("10"); if (b >>> 9 == 0) Console.WriteLine("11");
    if (a.Length > 100) { Rec(1); Rec2(); }

  }
}
