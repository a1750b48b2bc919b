using System;

namespace Cases.Nesting;

/// <summary>Delegates, events and generic types nested in a generic struct.</summary>
public static class DelegatesAndGenericsInside
{
    private struct Pipeline<T>
    {
        public delegate T Stage(T value);

        private Stage[] _stages;

        public Pipeline(params Stage[] stages) => _stages = stages;

        public readonly T Run(T value)
        {
            foreach (var stage in _stages ?? [])
            {
                value = stage(value);
            }

            return value;
        }

        public sealed class Recorder<TKey>
        {
            public (TKey Key, T Value) Last;

            public Stage Record(TKey key) => value =>
            {
                Last = (key, value);
                return value;
            };
        }
    }

    public static void Main()
    {
        var recorder = new Pipeline<int>.Recorder<string>();
        var pipeline = new Pipeline<int>(x => x + 1, recorder.Record("mid"), x => x * 10);
        Console.WriteLine(pipeline.Run(4));
        Console.WriteLine(recorder.Last.Key + recorder.Last.Value);
        Console.WriteLine(default(Pipeline<string>).Run("same"));
    }
}
