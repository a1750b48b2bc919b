using System;

namespace Cases.Classes;

/// <summary>Parameters of a primary constructor in initialisers, base arguments and captured by members.</summary>
public static class PrimaryConstructors
{
    private class Person(string name, int age)
    {
        public string Name { get; } = name;

        public int Age => age;

        public void Grow() => age++;

        public Person(string name)
            : this(name, 1)
        {
        }
    }

    private sealed class Employee(string name, int age, int salary) : Person(name + "!", age + 1)
    {
        public int Cost(int months) => salary * months;

        public string Original => name;
    }

    public static void Main()
    {
        var employee = new Employee("ann", 30, 100);
        employee.Grow();
        Console.WriteLine(employee.Name + employee.Age);
        Console.WriteLine(employee.Original + employee.Cost(3));
        var child = new Person("bob");
        child.Grow();
        Console.WriteLine(child.Name + child.Age);
    }
}
