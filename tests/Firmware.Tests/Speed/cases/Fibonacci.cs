namespace Speed;

/// <summary>fib(24), recursive; C -Os takes 1,050,351.</summary>
internal static class Fibonacci
{
    private static void Main()
    {
        Counter.Start();
        Counter.Stop(Of(24));
    }

    private static int Of(int n) => n < 2 ? n : Of(n - 1) + Of(n - 2);
}
