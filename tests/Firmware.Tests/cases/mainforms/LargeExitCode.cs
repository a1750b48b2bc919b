// run: alone
// expect-exit: 45
using System;

namespace Cases.MainForms;

/// <summary>The host keeps the low eight bits of an exit code.</summary>
public static class LargeExitCode
{
    public static int Main() => 301;
}
