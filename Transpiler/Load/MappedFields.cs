using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Mono.Cecil;
using FieldDefinition = Mono.Cecil.FieldDefinition;
using ModuleDefinition = Mono.Cecil.ModuleDefinition;

namespace Il2Mcu.Load;

/// <summary>
/// Fields that are mapped to the image (ECMA-335 II.16.3). IL may map several to overlapping bytes: then the one that begins
/// first stands for all of them.
/// </summary>
internal sealed class MappedFields(Func<FieldDefinition, int> sizeOf)
{
    private readonly Dictionary<ModuleDefinition, Dictionary<FieldDefinition, (FieldDefinition Field, int Offset)>> _shared = [];
    private readonly Dictionary<FieldDefinition, byte[]> _bytes = [];

    /// <summary>The bytes of a field and of those that lie in it.</summary>
    public byte[] BytesOf(FieldDefinition field)
    {
        Owner(field);
        return _bytes[field];
    }

    /// <summary>The field whose bytes hold those of the given one, and where; null if they are its own.</summary>
    public (FieldDefinition Field, int Offset)? Owner(FieldDefinition field)
    {
        if (!_shared.TryGetValue(field.Module, out var shared))
        {
            _shared[field.Module] = shared = Read(field.Module);
        }

        return shared.TryGetValue(field, out var owner) ? owner : null;
    }

    private Dictionary<FieldDefinition, (FieldDefinition Field, int Offset)> Read(ModuleDefinition module)
    {
        var fields = module.GetTypes().SelectMany(type => type.Fields).Where(field => field.Attributes.HasFlag(FieldAttributes.HasFieldRVA)).ToList();
        using var image = new PEReader(File.OpenRead(module.FileName));
        // Cecil knows neither bytes nor address of structs whose size no directive gives.
        var metadata = image.GetMetadataReader();
        var addresses = fields.ToDictionary(field => field, field =>
            metadata.GetFieldDefinition(MetadataTokens.FieldDefinitionHandle((int)field.MetadataToken.RID)).GetRelativeVirtualAddress());
        foreach (var field in fields)
        {
            _bytes[field] = BytesAt(image, addresses[field], sizeOf(field));
        }

        var shared = new Dictionary<FieldDefinition, (FieldDefinition, int)>();
        FieldDefinition? owner = null;
        foreach (var field in fields.OrderBy(field => addresses[field]).ThenByDescending(field => _bytes[field].Length).ThenBy(field => field.FullName, StringComparer.Ordinal))
        {
            var offset = owner is null ? 0 : addresses[field] - addresses[owner];
            if (owner is null || offset >= _bytes[owner].Length)
            {
                owner = field;
                continue;
            }

            shared[field] = (owner, offset);
            _bytes[owner] = [.. _bytes[owner], .. _bytes[field].Skip(_bytes[owner].Length - offset)];
        }

        return shared;
    }

    /// <summary>What the image does not hold is zero.</summary>
    private static byte[] BytesAt(PEReader image, int address, int size)
    {
        var bytes = new byte[size];
        var section = image.GetSectionData(address).GetContent();
        section.AsSpan(0, Math.Min(size, section.Length)).CopyTo(bytes);
        return bytes;
    }
}
