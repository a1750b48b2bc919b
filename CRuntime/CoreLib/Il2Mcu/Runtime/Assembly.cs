using System.Runtime.CompilerServices;

// Buffers on the stack are written before they are read.
[module: SkipLocalsInit]
