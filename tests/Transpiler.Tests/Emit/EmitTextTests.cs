using Il2Mcu.Diagnostics;
using Il2Mcu.Emit;
using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Emit;

/// <summary>The small writers: lines with indentation, templates, floating literals.</summary>
internal sealed class EmitTextTests
{
    [TestCase(1.0)]
    [TestCase(0.1)]
    [TestCase(-123.456)]
    [TestCase(double.MaxValue)]
    [TestCase(double.Epsilon)]
    [TestCase(2.2250738585072009e-308, Description = "largest subnormal")]
    [TestCase(2.2250738585072014e-308, Description = "smallest normal")]
    [TestCase(0.0)]
    [TestCase(-0.0)]
    public void HexFloatReadsBackAsTheSameBits(double value) =>
        Assert.That(BitConverter.DoubleToInt64Bits(Parse(HexFloat.Format(value))), Is.EqualTo(BitConverter.DoubleToInt64Bits(value)));

    [TestCase(0.1, ExpectedResult = "0x1.999999999999ap-4")]
    [TestCase(-2.5, ExpectedResult = "-0x1.4p1")]
    [TestCase(1.0, ExpectedResult = "0x1p0")]
    public string HexFloatText(double value) => HexFloat.Format(value);

    [Test]
    public void LineDirectiveIsWrittenWhenThePlaceChanges()
    {
        var writer = new CWriter(withLineDirectives: true);
        writer.Open("{");
        writer.Source(new SourceLocation("a.cs", 3, 1));
        writer.Line("x();");
        writer.Source(new SourceLocation("a.cs", 3, 9));
        writer.Source(null);
        writer.Line("y();");
        writer.Source(new SourceLocation("a.cs", 4, 1));
        writer.Line("z();");
        writer.Close();
        Assert.That(writer.ToString(), Is.EqualTo("{\n#line 3 \"a.cs\"\n    x();\n#line 3\n    y();\n    z();\n}\n"));
    }

    [Test]
    public void LinesWithoutAPlaceHaveNoDirective()
    {
        var writer = new CWriter(withLineDirectives: true);
        writer.Source(new SourceLocation("C:\\a.cs", 3, 1));
        writer.Line("x();");
        writer.ForgetSource();
        writer.Line("y();");
        writer.Source(new SourceLocation("C:\\a.cs", 3, 1));
        writer.Line("z();");
        Assert.That(writer.ToString(), Is.EqualTo("#line 3 \"C:\\\\a.cs\"\nx();\ny();\n#line 3\nz();\n"));
    }

    [Test]
    public void LineDirectivesCanBeLeftOut()
    {
        var writer = new CWriter(withLineDirectives: false);
        writer.Source(new SourceLocation("a.cs", 3, 1));
        Assert.That(writer.ToString(), Is.Empty);
    }

    [Test]
    public void CommentsCannotBeClosedFromInside() =>
        Assert.That(FunctionEmitter.Comment("a */ b /* c \n \u00e9"), Is.EqualTo("a * / b / * c ? ?"));

    [Test]
    public void TemplateTextIsNotEscaped() =>
        Assert.That(Render("{{type}} = {{#if last}}a{{else}}b{{/if}};", ("type", "List<int> & \"x\""), ("last", true)), Is.EqualTo("List<int> & \"x\" = a;"));

    [Test]
    public void NameThatTheModelLacksIsAnError() => Assert.That(
        () => Render("{{typo}}", ("type", "int")),
        Throws.TypeOf<InternalErrorException>().With.Message.Contains("test.hbs"));

    [Test]
    public void BrokenTemplateIsAnError() =>
        Assert.That(() => Render("{{#if x}}", ("x", true)), Throws.TypeOf<InternalErrorException>());

    private static string Render(string template, params (string Key, object Value)[] model)
    {
        var folder = Repository.CleanFolder("templates", TestContext.CurrentContext.Test.MethodName!);
        File.WriteAllText(Path.Combine(folder, "test.hbs"), template);
        return new TemplateRenderer(folder).Render("test.hbs", model.ToDictionary(pair => pair.Key, pair => pair.Value));
    }

    /// <summary>A reader of C's hexadecimal literals, written from the C standard (6.4.4.2).</summary>
    private static double Parse(string text)
    {
        var sign = text[0] == '-' ? -1.0 : 1.0;
        var parts = text.TrimStart('-')[2..].Split('p');
        var digits = parts[0].Split('.');
        var fraction = digits.Length > 1 ? digits[1] : "";
        double value = Convert.ToInt64(digits[0] + fraction, 16);
        var exponent = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - (4 * fraction.Length);
        return sign * Math.ScaleB(value, exponent);
    }
}
