using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>C files beside C#: calls in both directions, and what goes wrong with them.</summary>
public sealed class NativeCodeTests
{
    private const string Native =
        """
        #include <stdint.h>
        #include <string.h>

        typedef struct { int32_t x; float y; } pair;

        static int32_t calls = 5;
        static int32_t cleared[4];

        int32_t managed_twice(int32_t);

        int32_t native_add(int32_t a, int32_t b) { calls++; return a + b + cleared[2]; }
        pair native_pair(pair p, double k) { p.x += calls; p.y *= (float) k; return p; }
        int64_t native_wide(uint8_t a, int64_t b, int16_t c) { return a + b * c; }
        void native_fill(uint8_t *bytes, int32_t count) { memset(bytes, 7, (size_t) count); }
        int32_t native_apply(int32_t (*f)(int32_t), int32_t x) { return f(x) + f(x + 1); }
        int32_t native_back(int32_t x) { return managed_twice(x) + 1; }
        int32_t (*native_get(void))(int32_t, int32_t) { return native_add; }
        """;

    private const string Program =
        """
        using System;
        using System.Runtime.InteropServices;

        internal struct Pair
        {
            public int X;
            public float Y;
        }

        internal static unsafe class Program
        {
            private static int s_factor = 10;

            private static void Main()
            {
                Console.WriteLine(native_add(3, 4));
                var pair = native_pair(new Pair { X = 1, Y = 2.5f }, 2);
                Console.WriteLine(pair.X);
                Console.WriteLine((int)(pair.Y * 100));
                Console.WriteLine(native_wide(200, 10000000000L, -3));
                var bytes = new byte[5];
                FillRef(ref bytes[1], 2);
                Console.WriteLine(bytes[0] + bytes[2]);
                Console.WriteLine(native_apply(&Callback, 4));
                Console.WriteLine(native_back(21));
                Console.WriteLine(native_get()(5, 6));
                Func<int, int, int> add = native_add;
                Console.WriteLine(add(8, 9));
            }

            [UnmanagedCallersOnly]
            private static int Callback(int value) => value * s_factor;

            [UnmanagedCallersOnly(EntryPoint = "managed_twice")]
            private static int Twice(int value) => value * 2;

            [DllImport("native")]
            private static extern int native_add(int a, int b);

            [DllImport("native")]
            private static extern Pair native_pair(Pair p, double k);

            [DllImport("native")]
            private static extern long native_wide(byte a, long b, short c);

            [DllImport("native", EntryPoint = "native_fill")]
            private static extern void FillRef(ref byte bytes, int count);

            [DllImport("native")]
            private static extern int native_apply(delegate* unmanaged<int, int> f, int x);

            [DllImport("native")]
            private static extern int native_back(int x);

            [DllImport("native")]
            private static extern delegate* unmanaged[Cdecl]<int, int, int> native_get();
        }
        """;

    private const string Properties = "<AllowUnsafeBlocks>true</AllowUnsafeBlocks><Il2McuBoard>netduinoplus2</Il2McuBoard></PropertyGroup><ItemGroup><Il2McuCSource Include=\"native.c\" /></ItemGroup><PropertyGroup>";

    [Test]
    public void Functions_are_called_in_both_directions()
    {
        using var project = new UserProject(Program, Properties);
        File.WriteAllText(project["native.c"], Native);
        var run = Il2McuTool.Run("run", project.Folder, "--timeout", "60");
        Assert.That(run.Output, Is.EqualTo("7\n7\n500\n-29999999800\n7\n90\n43\n11\n17\n"), run.Error);
    }

    [Test]
    public void A_function_that_no_file_has_is_reported_where_it_is_called()
    {
        using var project = new UserProject(Program, Properties);
        File.WriteAllText(project["native.c"], Native.Replace("native_back", "native_other", StringComparison.Ordinal));
        var build = Il2McuTool.Run("build", project.Folder);
        Assert.Multiple(() =>
        {
            Assert.That(build.ExitCode, Is.Not.Zero);
            Assert.That(build.Error, Does.Match(@"Program\.cs\(25,\d+\): error MCU3003: .*'native_back'").And.Not.Contain("undefined reference"));
        });
    }

    [Test]
    public void An_error_in_a_C_file_is_reported_at_its_place()
    {
        using var project = new UserProject(Program, Properties);
        File.WriteAllText(project["native.c"], Native + "\nint32_t broken = nothing;\n");
        var build = Il2McuTool.Run("build", project.Folder);
        Assert.Multiple(() =>
        {
            Assert.That(build.ExitCode, Is.Not.Zero);
            Assert.That(build.Error, Does.Match(@"native\.c\(18,\d+\): error MCU4009: .*nothing"));
        });
    }
}
