public static class Arglist
{
    public static int Main() => Count(__arglist(1, 2)); // error MCU2001

    private static int Count(__arglist) => 3;
}
