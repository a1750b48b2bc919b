// An array with an index that only a bounds check can judge.
var squares = new int[8];
for (var i = 0; i < squares.Length; i++)
{
    squares[i] = i * i;
}

return squares[args.Length];
