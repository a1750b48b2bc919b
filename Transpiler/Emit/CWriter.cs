using System.Text;

namespace Il2Mcu.Emit;

/// <summary>Lines of C with indentation and <c>#line</c> directives. The only StringBuilder of the phase.</summary>
internal sealed class CWriter(bool withLineDirectives)
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private (string File, int Line)? _source;

    public override string ToString() => _text.ToString();

    public void Line(string text)
    {
        _text.Append(' ', text.Length == 0 ? 0 : _depth * 4).Append(text).Append('\n');
    }

    /// <summary>Text that another writer made.</summary>
    public void Raw(string text) => _text.Append(text);

    /// <summary>A label stands one step to the left.</summary>
    public void Label(string name) => _text.Append(name).Append(":;\n");

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
        if (!withLineDirectives || location is null || location.Line == 0 || _source == (location.File, location.Line))
        {
            return;
        }

        _source = (location.File, location.Line);
        _text.Append("#line ").Append(location.Line).Append(" \"").Append(location.File.Replace("\\", "\\\\", StringComparison.Ordinal)).Append("\"\n");
    }

    /// <summary>A new function begins: it names its own C# position.</summary>
    public void ForgetSource() => _source = null;
}
