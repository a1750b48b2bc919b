using System;

namespace Il2Mcu.Text;

/// <summary>Takes a text to pieces.</summary>
internal ref struct Splitter(string source, Separators separators, int count, StringSplitOptions options)
{
    private readonly Separators _separators = separators;
    private string[] _pieces = new string[4];
    private int _used;

    public string[] Run()
    {
        var removesEmpty = (options & StringSplitOptions.RemoveEmptyEntries) != 0;
        var start = 0;
        while (_used < count - 1 && TryFind(start, out var index, out var length))
        {
            Add(Piece(start, index), removesEmpty);
            start = index + length;
        }

        // The last piece is all the rest; empty pieces before it do not count as one.
        if (removesEmpty && _used == count - 1)
        {
            while (TryFind(start, out var index, out var length) && Piece(start, index).Length == 0)
            {
                start = index + length;
            }
        }

        Add(Piece(start, source.Length), removesEmpty);
        if (_used == 0)
        {
            return [];
        }

        Array.Resize(ref _pieces, _used);
        return _pieces;
    }

    private readonly bool TryFind(int start, out int index, out int length)
    {
        length = 0;
        for (index = start; index < source.Length; index++)
        {
            length = _separators.LengthAt(source, index);
            if (length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private readonly string Piece(int start, int end)
    {
        var piece = source.Substring(start, end - start);
        return (options & StringSplitOptions.TrimEntries) != 0 ? piece.Trim() : piece;
    }

    private void Add(string piece, bool removesEmpty)
    {
        if (removesEmpty && piece.Length == 0)
        {
            return;
        }

        if (_used == _pieces.Length)
        {
            Array.Resize(ref _pieces, 2 * _used);
        }

        _pieces[_used++] = piece;
    }
}
