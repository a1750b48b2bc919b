using System.Threading.Tasks;

public static class Async
{
    public static async Task Main()
    {
        await Task.Delay(10); // error MCU2004
    }
}
