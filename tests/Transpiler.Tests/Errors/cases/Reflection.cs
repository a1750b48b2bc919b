using System;

public static class Reflection
{
    public static int Main() => typeof(Reflection).GetMethods().Length; // error MCU2004
}
