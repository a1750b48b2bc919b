// il2mcu: --console semihosting
// Arguments of Main and integers as text.
foreach (var argument in args)
{
    System.Console.WriteLine(argument.Length);
}
