using System;
using System.IO;

public static class MissingMember
{
    public static void Main() => Console.WriteLine(File.ReadAllText("settings.txt")); // error MCU2004
}
