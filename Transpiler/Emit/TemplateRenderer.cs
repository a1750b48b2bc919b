using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Emit;

/// <summary>The template engine with strict settings: text is not escaped, and a name that the model lacks is an error.</summary>
internal sealed class TemplateRenderer(string folder)
{
    private readonly IHandlebars _engine = Handlebars.Create(new HandlebarsConfiguration
    {
        NoEscape = true,
        ThrowOnUnresolvedBindingExpression = true,
        CompileTimeConfiguration = { ExpressionCompiler = new Interpreter() },
    });

    /// <exception cref="InternalErrorException">The template does not fit its model.</exception>
    public string Render(string name, IReadOnlyDictionary<string, object> model)
    {
        var path = Path.Combine(folder, name);
        try
        {
            return _engine.Compile(File.ReadAllText(path))(model).ReplaceLineEndings("\n");
        }
        catch (Exception exception) when (exception is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            throw new InternalErrorException($"template {name}: {exception.Message}");
        }
    }

    /// <summary>Each template is rendered once: to make machine code of it takes longer than to interpret it.</summary>
    private sealed class Interpreter : IExpressionCompiler
    {
        public T Compile<T>(Expression<T> expression)
            where T : class, Delegate => expression.Compile(preferInterpretation: true);
    }
}
