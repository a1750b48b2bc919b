using Il2Mcu.Oracle;

// Prints coreclr.inc: what CoreCLR does, for the C runtime's tests to compare with.
//   dotnet run --project tests/CRuntime.Tests/oracle > tests/CRuntime.Tests/coreclr.inc
var output = Console.Out;
output.NewLine = "\n";
output.WriteLine("/* Written by oracle/Program.cs on CoreCLR 10, x64. */");
var table = new Table(output);

table.Binary("add_ovf_i4", Samples.PairI4, Samples.PairI4, (a, b) => checked(a + b));
table.Binary("sub_ovf_i4", Samples.PairI4, Samples.PairI4, (a, b) => checked(a - b));
table.Binary("mul_ovf_i4", Samples.PairI4, Samples.PairI4, (a, b) => checked(a * b));
table.Binary("div_i4", Samples.PairI4, Samples.PairI4, (a, b) => a / b);
table.Binary("rem_i4", Samples.PairI4, Samples.PairI4, (a, b) => a % b);
table.Binary("shl_i4", Samples.PairI4, Samples.Counts, (a, b) => a << b);
table.Binary("shr_i4", Samples.PairI4, Samples.Counts, (a, b) => a >> b);

table.Binary("add_ovf_u4", Samples.PairU4, Samples.PairU4, (a, b) => checked(a + b));
table.Binary("sub_ovf_u4", Samples.PairU4, Samples.PairU4, (a, b) => checked(a - b));
table.Binary("mul_ovf_u4", Samples.PairU4, Samples.PairU4, (a, b) => checked(a * b));
table.Binary("div_u4", Samples.PairU4, Samples.PairU4, (a, b) => a / b);
table.Binary("rem_u4", Samples.PairU4, Samples.PairU4, (a, b) => a % b);
table.Binary("shl_u4", Samples.PairU4, Samples.Counts, (a, b) => a << b);
table.Binary("shr_u4", Samples.PairU4, Samples.Counts, (a, b) => a >> b);

table.Binary("add_ovf_i8", Samples.PairI8, Samples.PairI8, (a, b) => checked(a + b));
table.Binary("sub_ovf_i8", Samples.PairI8, Samples.PairI8, (a, b) => checked(a - b));
table.Binary("mul_ovf_i8", Samples.PairI8, Samples.PairI8, (a, b) => checked(a * b));
table.Binary("div_i8", Samples.PairI8, Samples.PairI8, (a, b) => a / b);
table.Binary("rem_i8", Samples.PairI8, Samples.PairI8, (a, b) => a % b);
table.Binary("shl_i8", Samples.PairI8, Samples.Counts, (a, b) => a << b);
table.Binary("shr_i8", Samples.PairI8, Samples.Counts, (a, b) => a >> b);

table.Binary("add_ovf_u8", Samples.PairU8, Samples.PairU8, (a, b) => checked(a + b));
table.Binary("sub_ovf_u8", Samples.PairU8, Samples.PairU8, (a, b) => checked(a - b));
table.Binary("mul_ovf_u8", Samples.PairU8, Samples.PairU8, (a, b) => checked(a * b));
table.Binary("div_u8", Samples.PairU8, Samples.PairU8, (a, b) => a / b);
table.Binary("rem_u8", Samples.PairU8, Samples.PairU8, (a, b) => a % b);
table.Binary("shl_u8", Samples.PairU8, Samples.Counts, (a, b) => a << b);
table.Binary("shr_u8", Samples.PairU8, Samples.Counts, (a, b) => a >> b);

table.Binary("rem_r4", Samples.PairR4, Samples.PairR4, (a, b) => a % b);
table.Binary("rem_r8", Samples.PairR8, Samples.PairR8, (a, b) => a % b);

table.Unary("conv_i1_r4", Samples.R4, a => (sbyte)a);
table.Unary("conv_u1_r4", Samples.R4, a => (byte)a);
table.Unary("conv_i2_r4", Samples.R4, a => (short)a);
table.Unary("conv_u2_r4", Samples.R4, a => (ushort)a);
table.Unary("conv_i4_r4", Samples.R4, a => (int)a);
table.Unary("conv_u4_r4", Samples.R4, a => (uint)a);
table.Unary("conv_i8_r4", Samples.R4, a => (long)a);
table.Unary("conv_u8_r4", Samples.R4, a => (ulong)a);
table.Unary("conv_i1_r8", Samples.R8, a => (sbyte)a);
table.Unary("conv_u1_r8", Samples.R8, a => (byte)a);
table.Unary("conv_i2_r8", Samples.R8, a => (short)a);
table.Unary("conv_u2_r8", Samples.R8, a => (ushort)a);
table.Unary("conv_i4_r8", Samples.R8, a => (int)a);
table.Unary("conv_u4_r8", Samples.R8, a => (uint)a);
table.Unary("conv_i8_r8", Samples.R8, a => (long)a);
table.Unary("conv_u8_r8", Samples.R8, a => (ulong)a);

table.Unary("conv_ovf_i1_i4", Samples.I4, a => checked((sbyte)a));
table.Unary("conv_ovf_u1_i4", Samples.I4, a => checked((byte)a));
table.Unary("conv_ovf_i2_i4", Samples.I4, a => checked((short)a));
table.Unary("conv_ovf_u2_i4", Samples.I4, a => checked((ushort)a));
table.Unary("conv_ovf_i4_i4", Samples.I4, a => checked((int)a));
table.Unary("conv_ovf_u4_i4", Samples.I4, a => checked((uint)a));
table.Unary("conv_ovf_i8_i4", Samples.I4, a => checked((long)a));
table.Unary("conv_ovf_u8_i4", Samples.I4, a => checked((ulong)a));

table.Unary("conv_ovf_i1_u4", Samples.U4, a => checked((sbyte)a));
table.Unary("conv_ovf_u1_u4", Samples.U4, a => checked((byte)a));
table.Unary("conv_ovf_i2_u4", Samples.U4, a => checked((short)a));
table.Unary("conv_ovf_u2_u4", Samples.U4, a => checked((ushort)a));
table.Unary("conv_ovf_i4_u4", Samples.U4, a => checked((int)a));
table.Unary("conv_ovf_u4_u4", Samples.U4, a => checked((uint)a));
table.Unary("conv_ovf_i8_u4", Samples.U4, a => checked((long)a));
table.Unary("conv_ovf_u8_u4", Samples.U4, a => checked((ulong)a));

table.Unary("conv_ovf_i1_i8", Samples.I8, a => checked((sbyte)a));
table.Unary("conv_ovf_u1_i8", Samples.I8, a => checked((byte)a));
table.Unary("conv_ovf_i2_i8", Samples.I8, a => checked((short)a));
table.Unary("conv_ovf_u2_i8", Samples.I8, a => checked((ushort)a));
table.Unary("conv_ovf_i4_i8", Samples.I8, a => checked((int)a));
table.Unary("conv_ovf_u4_i8", Samples.I8, a => checked((uint)a));
table.Unary("conv_ovf_i8_i8", Samples.I8, a => checked((long)a));
table.Unary("conv_ovf_u8_i8", Samples.I8, a => checked((ulong)a));

table.Unary("conv_ovf_i1_u8", Samples.U8, a => checked((sbyte)a));
table.Unary("conv_ovf_u1_u8", Samples.U8, a => checked((byte)a));
table.Unary("conv_ovf_i2_u8", Samples.U8, a => checked((short)a));
table.Unary("conv_ovf_u2_u8", Samples.U8, a => checked((ushort)a));
table.Unary("conv_ovf_i4_u8", Samples.U8, a => checked((int)a));
table.Unary("conv_ovf_u4_u8", Samples.U8, a => checked((uint)a));
table.Unary("conv_ovf_i8_u8", Samples.U8, a => checked((long)a));
table.Unary("conv_ovf_u8_u8", Samples.U8, a => checked((ulong)a));

table.Unary("conv_ovf_i1_r4", Samples.R4, a => checked((sbyte)a));
table.Unary("conv_ovf_u1_r4", Samples.R4, a => checked((byte)a));
table.Unary("conv_ovf_i2_r4", Samples.R4, a => checked((short)a));
table.Unary("conv_ovf_u2_r4", Samples.R4, a => checked((ushort)a));
table.Unary("conv_ovf_i4_r4", Samples.R4, a => checked((int)a));
table.Unary("conv_ovf_u4_r4", Samples.R4, a => checked((uint)a));
table.Unary("conv_ovf_i8_r4", Samples.R4, a => checked((long)a));
table.Unary("conv_ovf_u8_r4", Samples.R4, a => checked((ulong)a));

table.Unary("conv_ovf_i1_r8", Samples.R8, a => checked((sbyte)a));
table.Unary("conv_ovf_u1_r8", Samples.R8, a => checked((byte)a));
table.Unary("conv_ovf_i2_r8", Samples.R8, a => checked((short)a));
table.Unary("conv_ovf_u2_r8", Samples.R8, a => checked((ushort)a));
table.Unary("conv_ovf_i4_r8", Samples.R8, a => checked((int)a));
table.Unary("conv_ovf_u4_r8", Samples.R8, a => checked((uint)a));
table.Unary("conv_ovf_i8_r8", Samples.R8, a => checked((long)a));
table.Unary("conv_ovf_u8_r8", Samples.R8, a => checked((ulong)a));

table.Unary("conv_r4_u4", Samples.U4, a => (float)a);
table.Unary("conv_r4_u8", Samples.U8, a => (float)a);
table.Unary("conv_r8_u4", Samples.U4, a => (double)a);
table.Unary("conv_r8_u8", Samples.U8, a => (double)a);
