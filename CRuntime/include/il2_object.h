/*
 * The layout of objects: a contract between the generated code, the collector and the libraries.
 *
 *   object            string                      array
 *   +0 type ------+   +0 type                     +0 type
 *   +4 fields ... |   +4 length (code units)      +4 length (elements)
 *                 |   +8 UTF-16 code units        +8 elements
 *                 v
 *            type record in flash
 *
 * An object starts at a multiple of 8 if a field or element needs that, else of 4. A reference
 * is the address of the type pointer. A code unit of zero follows the last one of a string, so that
 * the pointer that C#'s "fixed" gives ends there too. Literals live in flash.
 */
#ifndef IL2_OBJECT_H
#define IL2_OBJECT_H

/* Declared by generated code: a type record holds only what the program observes of its type. */
typedef struct il2_type il2_type;

typedef struct il2_object {
    const il2_type *type;
} il2_object;

typedef struct il2_string {
    il2_object header;
    int32_t length;
    uint16_t chars[];
} il2_string;

/* Elements follow at IL2_ARRAY_OFFSET(8), whatever their type: code that moves them need not know it. */
typedef struct il2_array {
    il2_object header;
    int32_t length;
} il2_array;

/* Bytes between the start of an array and its first element, which needs the given alignment. */
#define IL2_ARRAY_OFFSET(alignment) \
    ((offsetof(il2_array, length) + sizeof(int32_t) + (alignment) - 1) / (alignment) * (alignment))

/* Address of the first element of an array whose elements have the given C type. */
#define IL2_ARRAY_ELEMENTS(element, array) \
    ((element *) ((uint8_t *) (array) + IL2_ARRAY_OFFSET(8)))

_Static_assert(sizeof(il2_object) == sizeof(void *), "an object's header is one pointer");
_Static_assert(offsetof(il2_string, length) == sizeof(void *), "a string's length follows its header");
_Static_assert(offsetof(il2_string, chars) == sizeof(void *) + 4, "code units follow the length");
_Static_assert(offsetof(il2_array, length) == sizeof(void *), "an array's length follows its header");

#if defined(__arm__)
_Static_assert(sizeof(il2_array) == 8, "elements of all alignments start at 8");
_Static_assert(IL2_ARRAY_OFFSET(1) == 8 && IL2_ARRAY_OFFSET(8) == 8, "elements of all alignments start at 8");
#endif

#endif
