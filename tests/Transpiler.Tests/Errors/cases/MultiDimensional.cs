public static class MultiDimensional
{
    public static int Main(string[] args)
    {
        var grid = new int[2, 3]; // error MCU2003
        grid[1, 2] = args.Length; // error MCU2003
        return grid[1, 2]; // error MCU2003
    }
}
