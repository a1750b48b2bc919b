using System;

/// <summary>The framework's own code needs much that does not exist here: one statement, one message.</summary>
public static class InsideLibrary
{
    public static int Main()
    {
        var id = Guid.NewGuid(); // error MCU3002
        return id.Version;
    }
}
