namespace Il2Mcu.Hal;

/// <summary>
/// The registers of a PC, where a program can be tried and tested without a board: each word keeps what was
/// written to it and is 0 before. A test attaches the behaviour of a peripheral.
/// Not part of firmware, because only the PC's bodies of <see cref="Mmio"/> use it.
/// </summary>
public static class MmioSimulation
{
    private static readonly Dictionary<uint, uint> _words = [];
    private static readonly Lock _lock = new();

    /// <summary>Called after each write, with the address of the word and its new value.</summary>
    public static event Action<uint, uint>? Written;

    /// <summary>Called before each read, with the address of the word; a test may <see cref="Set"/> it.</summary>
    public static event Action<uint>? Reading;

    /// <summary>The word at <paramref name="address"/>, a multiple of 4, without calling anybody.</summary>
    public static uint Get(uint address)
    {
        lock (_lock)
        {
            return _words.GetValueOrDefault(address);
        }
    }

    /// <summary>Changes the word at <paramref name="address"/>, a multiple of 4, as hardware would: nobody is called.</summary>
    public static void Set(uint address, uint value)
    {
        lock (_lock)
        {
            _words[address] = value;
        }
    }

    /// <summary>Back to the state after start: all words are 0 and nothing is attached.</summary>
    public static void Reset()
    {
        lock (_lock)
        {
            _words.Clear();
        }

        Written = null;
        Reading = null;
    }

    internal static uint Read(uint address, uint mask)
    {
        var word = address & ~3u;
        Reading?.Invoke(word);
        return (Get(word) >> Shift(address)) & mask;
    }

    internal static void Write(uint address, uint value, uint mask)
    {
        var word = address & ~3u;
        var merged = (Get(word) & ~(mask << Shift(address))) | (value << Shift(address));
        Set(word, merged);
        Written?.Invoke(word, merged);
    }

    private static int Shift(uint address) => (int)(address & 3) * 8;
}
