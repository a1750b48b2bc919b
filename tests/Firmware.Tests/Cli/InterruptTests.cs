using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>Exceptions in interrupt handlers: caught there, whoever finds the fault; never by what was interrupted.</summary>
public sealed class InterruptTests
{
    /// <summary>The first peripheral interrupt is made pending by software, in the middle of a protected block of Main.</summary>
    private const string Program =
        """
        using System;
        using System.Runtime.CompilerServices;
        using Il2Mcu.Runtime;

        internal static unsafe class Program
        {
            private static int[]? s_numbers;
            private static int s_zero;
            private static volatile int s_count;
            private static string s_caught = "";

            [InterruptHandler(16)]
            private static void OnInterrupt()
            {
                s_count++;
                try
                {
                    s_count += Second(s_numbers!);
                }
                catch (NullReferenceException exception)
                {
                    s_caught = exception.GetType().Name;
                }

                try
                {
                    s_count += Divide(10, s_zero);
                }
                catch (DivideByZeroException exception)
                {
                    s_caught += " " + exception.GetType().Name;
                }

                if (s_count == 3)
                {
                    Divide(s_count, s_zero);
                }
            }

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static int Second(int[] numbers) => numbers.Length;

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static int Divide(int left, int right) => left / right;

            private static void Interrupt()
            {
                *(uint*)0xE000E100 = 1; // NVIC_ISER0 (ARMv7-M, B3.4.4)
                *(uint*)0xE000E200 = 1; // NVIC_ISPR0 (ARMv7-M, B3.4.6)
            }

            private static void Main()
            {
                while (true)
                {
                    try
                    {
                        Interrupt();
                        Console.WriteLine($"{s_count} {s_caught}");
                        Second(s_numbers!);
                    }
                    catch (NullReferenceException)
                    {
                        Console.WriteLine("caught in Main");
                    }
                    catch (DivideByZeroException)
                    {
                        Console.WriteLine("not thrown in Main");
                    }
                }
            }
        }

        namespace Il2Mcu.Runtime
        {
            [AttributeUsage(AttributeTargets.Method)]
            internal sealed class InterruptHandlerAttribute(int vector) : Attribute
            {
                public int Vector { get; } = vector;
            }
        }
        """;

    private const string Expected =
        """
        1 NullReferenceException DivideByZeroException
        caught in Main
        2 NullReferenceException DivideByZeroException
        caught in Main

        """;

    private UserProject _project = null!;

    [OneTimeSetUp]
    public void Build()
    {
        _project = new UserProject(Program, "<AllowUnsafeBlocks>true</AllowUnsafeBlocks><Nullable>enable</Nullable>");
        Assert.That(_project.Dotnet("build").ExitCode, Is.Zero);
    }

    [OneTimeTearDown]
    public void Delete() => _project.Dispose();

    [Test]
    public void Exceptions_are_caught_in_the_handler_or_end_the_program(
        [Values("netduinoplus2", "microbit", "mps2-an385", "mps2-an386-soft", "mps2-an500")] string board, [Values("explicit", "trap")] string checks)
    {
        var run = Il2McuTool.Run("run", _project.Output(".dll"), "--board", board, "--null-checks", checks, "--division-checks", checks);
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo(Expected));
            Assert.That(run.Error, Does.Contain("Unhandled exception. System.DivideByZeroException: Attempted to divide by zero.\n"));
            Assert.That(run.ExitCode, Is.EqualTo(134));
        });
    }
}
