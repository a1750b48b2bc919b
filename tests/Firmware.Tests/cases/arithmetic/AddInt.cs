using System;

namespace Cases.Arithmetic;

public static class AddInt
{
    public static void Main() => Console.WriteLine(1);
}
