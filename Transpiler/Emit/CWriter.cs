using System.Text;

namespace Il2Mcu.Emit;

/// <summary>Lines of C with indentation and <c>#line</c> directives. The only StringBuilder of the phase.</summary>
internal sealed class CWriter(bool withLineDirectives)
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private (string File, int Line)? _source;

    // What the C compiler takes the next line of C for; null where no directive has said it.
    private (string File, int Line)? _position;

    public override string ToString() => _text.ToString();

    public void Line(string text)
    {
        if (text is not ("{" or "}" or ""))
        {
            Direct();
        }

        _text.Append(' ', text.Length == 0 ? 0 : _depth * 4).Append(text).Append('\n');
        Advance(text.Count(character => character == '\n') + 1);
    }

    /// <summary>Text that another writer made.</summary>
    public void Raw(string text)
    {
        _text.Append(text);
        _position = null;
    }

    /// <summary>A label stands one step to the left.</summary>
    public void Label(string name)
    {
        _text.Append(name).Append(":;\n");
        Advance(1);
    }

    public void Open(string text)
    {
        Line(text);
        _depth++;
    }

    public void Close(string text = "}")
    {
        _depth--;
        Line(text);
    }

    /// <summary>What follows comes from this C# line, until the next call.</summary>
    public void Source(Diagnostics.SourceLocation? location)
    {
        if (withLineDirectives && location is { Line: not 0 })
        {
            _source = (location.File, location.Line);
        }
    }

    /// <summary>What follows has no place in C#, until the next call of <see cref="Source"/>.</summary>
    public void ForgetSource() => _source = null;

    /// <summary>Says where the next line comes from, unless the compiler takes it for that anyway; the file only where it changes.</summary>
    private void Direct()
    {
        if (_source is not { } source || _position == source)
        {
            return;
        }

        _text.Append("#line ").Append(source.Line);
        if (_position?.File != source.File)
        {
            _text.Append(" \"").Append(source.File.Replace("\\", "\\\\", StringComparison.Ordinal)).Append('"');
        }

        _text.Append('\n');
        _position = source;
    }

    private void Advance(int lines)
    {
        if (_position is { } position)
        {
            _position = (position.File, position.Line + lines);
        }
    }
}
