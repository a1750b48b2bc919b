using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Il2Mcu.Cli;

/// <summary>A verb with examples, which its own help shows and the list of verbs does not.</summary>
internal sealed class Verb(string name, string description, string examples) : Command(name, description)
{
    public string Examples { get; } = examples;
}

/// <summary>The standard help, followed by the verb's examples.</summary>
internal sealed class HelpWithExamples(HelpAction standard) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = standard.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var line in verb.Examples.Split('\n'))
            {
                output.WriteLine($"  {line}".TrimEnd());
            }
        }

        return exitCode;
    }
}
