using System;

namespace Cases.Events;

/// <summary>Events with the accessors that the compiler makes.</summary>
public static class FieldLike
{
    private sealed class Button
    {
        public event Action<string>? Pressed;

        public void Press(string name) => Pressed?.Invoke(name);
    }

    private static void Show(string name) => Console.WriteLine(name);

    public static void Main()
    {
        var button = new Button();
        button.Press("nobody");
        button.Pressed += Show;
        button.Press("one");
        Action<string> other = name => Console.WriteLine("other " + name);
        button.Pressed += other;
        button.Press("two");
        button.Pressed -= Show;
        button.Press("three");
        button.Pressed -= Show;
        button.Pressed -= other;
        button.Press("four");
    }
}
