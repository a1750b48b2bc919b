using System.Text;

namespace Il2Mcu.Testing.RandomPrograms;

/// <summary>Lines of C# with indentation.</summary>
internal sealed class ProgramWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public override string ToString() => _text.ToString();

    public void Line(string text) => _text.Append(' ', _depth * 4).Append(text).Append('\n');

    public void Open(string head)
    {
        Line(head);
        Line("{");
        _depth++;
    }

    public void Close(string text = "}")
    {
        _depth--;
        Line(text);
    }
}
