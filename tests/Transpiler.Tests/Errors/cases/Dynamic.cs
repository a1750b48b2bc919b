public static class Dynamic
{
    public static int Main(string[] args)
    {
        dynamic value = args.Length;
        return value + 1; // error MCU2004
    }
}
