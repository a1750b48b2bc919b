using System.Reflection.Emit;

public static class ReflectionEmit
{
    public static int Main()
    {
        var method = new DynamicMethod("Add", typeof(int), null); // error MCU2004
        return method.Name.Length;
    }
}
