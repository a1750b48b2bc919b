using System;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>
/// What a delegate holds: the code to call, and what to call it with before the arguments. The translator fills and reads both fields.
/// A multicast delegate holds the array of the delegates to call, none of which is multicast, and the code that loops over such an array.
/// </summary>
[Replace]
internal abstract unsafe class Delegate : ICloneable, ISerializable
{
#pragma warning disable CS0649 // assigned by the translator
    private readonly object? _target;
    private readonly void* _code;
#pragma warning restore CS0649

    /// <summary>Null for static methods; of a list, that of the last one.</summary>
    public object? Target => IsList ? List[List.Length - 1]._target : _target;

    public bool HasSingleTarget => !IsList;

    private bool IsList => _code == CodeForList(this);

    private Delegate[] List => Unsafe.As<Delegate[]>(_target!);

    public static bool operator ==(Delegate? d1, Delegate? d2) => Equal(d1, d2);

    public static bool operator !=(Delegate? d1, Delegate? d2) => !Equal(d1, d2);

    public static Delegate? Combine(Delegate? a, Delegate? b)
    {
        if (a is null || b is null)
        {
            return a ?? b;
        }

        a.RequireSameType(b);
        var list = new Delegate[a.Count + b.Count];
        a.CopyTo(list, 0);
        b.CopyTo(list, a.Count);
        return Like(a, list, CodeForList(a));
    }

    public static Delegate? Combine(params Delegate?[]? delegates) => Combine((ReadOnlySpan<Delegate?>)delegates);

    public static Delegate? Combine(params ReadOnlySpan<Delegate?> delegates)
    {
        Delegate? all = null;
        foreach (var item in delegates)
        {
            all = Combine(all, item);
        }

        return all;
    }

    /// <summary>Without the last occurrence of what <paramref name="value"/> calls, as a whole and in its order.</summary>
    public static Delegate? Remove(Delegate? source, Delegate? value)
    {
        if (source is null || value is null)
        {
            return source;
        }

        source.RequireSameType(value);
        for (var start = source.Count - value.Count; start >= 0; start--)
        {
            if (source.HasAt(start, value))
            {
                return source.Without(start, value.Count);
            }
        }

        return source;
    }

    public static Delegate? RemoveAll(Delegate? source, Delegate? value)
    {
        Delegate? before;
        do
        {
            before = source;
            source = Remove(source, value);
        }
        while (!Equal(before, source));

        return source;
    }

    public static InvocationListEnumerator<TDelegate> EnumerateInvocationList<TDelegate>(TDelegate? d)
        where TDelegate : class =>
        new(Unsafe.As<Delegate?>(d));

    public virtual Delegate[] GetInvocationList()
    {
        var list = new Delegate[Count];
        CopyTo(list, 0);
        return list;
    }

    public virtual object Clone() => Like(this, _target, _code);

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    public override bool Equals(object? obj) => obj is Delegate other && Equal(this, other);

    public override int GetHashCode()
    {
        var hash = 0;
        for (var i = 0; i < Count; i++)
        {
            var item = At(i);
            hash = (hash * 31) + (int)(nint)item._code + (int)Unsafe.As<object?, nint>(ref Unsafe.AsRef(in item._target));
        }

        return hash;
    }

    protected static bool Equal(Delegate? first, Delegate? second) =>
        (object?)first == second
        || (first is not null && second is not null && HaveSameType(first, second) && first.Count == second.Count && first.HasAt(0, second));

    /// <summary>Calls a list of delegates; the translator makes one for each delegate type.</summary>
    internal abstract void InvokeList();

    private int Count => IsList ? List.Length : 1;

    private Delegate At(int index) => IsList ? List[index] : this;

    private void CopyTo(Delegate[] list, int start)
    {
        for (var i = 0; i < Count; i++)
        {
            list[start + i] = At(i);
        }
    }

    private bool HasAt(int start, Delegate value)
    {
        for (var i = 0; i < value.Count; i++)
        {
            var own = At(start + i);
            var other = value.At(i);
            if (own._code != other._code || own._target != other._target)
            {
                return false;
            }
        }

        return true;
    }

    private Delegate? Without(int start, int count)
    {
        var rest = Count - count;
        if (rest == 0)
        {
            return null;
        }

        var list = new Delegate[rest];
        for (var i = 0; i < rest; i++)
        {
            list[i] = At(i < start ? i : i + count);
        }

        return rest == 1 ? list[0] : Like(this, list, _code);
    }

    private void RequireSameType(Delegate other)
    {
        if (!HaveSameType(this, other))
        {
            throw new ArgumentException("Delegates must be of the same type.");
        }
    }

    /// <summary>The objects' headers, which are the addresses of their type records.</summary>
    private static bool HaveSameType(Delegate first, Delegate second) => Header(first) == Header(second);

    private static nint Header(object instance) => *(nint*)Unsafe.As<object, nint>(ref instance);

    [RuntimeImport("il2_delegate_code_for_list")]
    private static extern void* CodeForList(Delegate type);

    [RuntimeImport("il2_delegate_like")]
    private static extern Delegate Like(Delegate other, object? target, void* code);

    /// <summary>The delegates that one calls, in order.</summary>
    public struct InvocationListEnumerator<TDelegate>
        where TDelegate : class
    {
        private readonly Delegate? _delegate;
        private int _next;
        private TDelegate? _current;

        internal InvocationListEnumerator(Delegate? source)
        {
            _delegate = source;
            _next = 0;
            _current = null;
        }

        public TDelegate Current => _current!;

        public bool MoveNext()
        {
            if (_delegate is null || _next == _delegate.Count)
            {
                return false;
            }

            _current = Unsafe.As<TDelegate>(_delegate.At(_next++));
            return true;
        }

        public InvocationListEnumerator<TDelegate> GetEnumerator() => this;
    }
}
