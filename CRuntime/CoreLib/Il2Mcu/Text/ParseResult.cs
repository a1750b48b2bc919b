namespace Il2Mcu.Text;

/// <summary>How reading a number ended.</summary>
internal enum ParseResult
{
    Success,
    BadFormat,
    Overflow,
}
