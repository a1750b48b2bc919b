using System;

namespace Cases.Closures;

/// <summary>Handlers that capture remove themselves and count.</summary>
public static class EventsAndClosures
{
    private sealed class Button
    {
        public event Action<int> Clicked;

        public void Click(int value) => Clicked?.Invoke(value);
    }

    public static void Main()
    {
        var button = new Button();
        var sum = 0;
        var once = 0;
        Action<int> handler = null;
        handler = value =>
        {
            once++;
            button.Clicked -= handler;
        };

        button.Clicked += handler;
        button.Clicked += value => sum += value;
        button.Clicked += value => sum *= 2;
        button.Click(3);
        button.Click(4);
        Console.WriteLine(sum + " " + once);
    }
}
