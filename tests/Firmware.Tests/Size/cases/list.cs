// il2mcu: --console none
// A list that grows, with the exceptions and the messages of what it can do wrong.
using System.Collections.Generic;

var numbers = new List<int>();
for (var i = 0; i < 10; i++)
{
    numbers.Add(i * i);
}

numbers.RemoveAt(3);
numbers.Insert(0, 7);
return numbers[^1];
