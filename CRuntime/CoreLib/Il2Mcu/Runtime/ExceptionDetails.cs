using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>What few exceptions have: beside them, so that it costs the others nothing.</summary>
internal sealed class ExceptionDetails
{
    private static readonly ConditionalWeakTable<object, ExceptionDetails> s_all = [];

    private IDictionary? _data;

    public string? Source { get; set; }

    public string? HelpLink { get; set; }

    public IDictionary Data => _data ??= new Dictionary<object, object?>();

    public static ExceptionDetails? Of(object exception) => s_all.TryGetValue(exception, out var details) ? details : null;

    public static ExceptionDetails For(object exception)
    {
        if (Of(exception) is not { } details)
        {
            details = new ExceptionDetails();
            s_all.Add(exception, details);
        }

        return details;
    }
}
