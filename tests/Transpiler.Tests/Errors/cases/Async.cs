using System.Threading.Tasks;

public static class Async
{
    public static async Task Main() // error MCU2004
    {
        await Task.Delay(10); // error MCU2004
    }
}
