using System;
using System.Collections.Generic;
using System.Linq;

namespace Cases.Linq;

/// <summary>Operators that order, group and join.</summary>
public static class Groups
{
    private sealed record City(string Name, string Country, int People);

    public static void Main()
    {
        City[] cities =
        [
            new("Lyon", "FR", 522), new("Turin", "IT", 841), new("Paris", "FR", 2102), new("Bari", "IT", 316), new("Ghent", "BE", 265), new("Nice", "FR", 316),
        ];
        Show(cities.OrderBy(city => city.People).ThenByDescending(city => city.Name).Select(city => city.Name));
        Show(cities.OrderByDescending(city => city.Country, StringComparer.Ordinal).ThenBy(city => city.Name).Select(city => city.Name));
        Show(cities.Select(city => city.Name).Order());
        Show(cities.Select(city => city.Name).OrderDescending().Skip(1).Take(2));
        foreach (var group in cities.GroupBy(city => city.Country))
        {
            Console.WriteLine(group.Key + " " + group.Count() + " " + group.Sum(city => city.People));
        }

        Show(cities.GroupBy(city => city.Country, city => city.Name, (country, names) => country + ":" + string.Join("+", names)));
        Show(from city in cities
             where city.People > 300
             orderby city.Country, city.People descending
             group city.Name by city.Country into country
             let first = country.First()
             select country.Key + "=" + first);

        var lookup = cities.ToLookup(city => city.Country, city => city.Name);
        Console.WriteLine(lookup.Count + " " + lookup.Contains("IT") + " " + string.Join("+", lookup["IT"]) + " " + lookup["DE"].Any());
        (string Code, string Text)[] countries = [("FR", "France"), ("IT", "Italy"), ("DE", "Germany")];
        Show(countries.Join(cities, country => country.Code, city => city.Country, (country, city) => country.Text + "/" + city.Name));
        Show(countries.GroupJoin(cities, country => country.Code, city => city.Country, (country, found) => country.Text + found.Count()));
        Show(countries.LeftJoin(cities, country => country.Code, city => city.Country, (country, city) => country.Code + (city?.Name ?? "-")));
        Show(countries.RightJoin(cities, country => country.Code, city => city.Country, (country, city) => (country.Code ?? "-") + city.Name));
        Show(from country in countries from city in cities where city.Country == country.Code select country.Code + city.Name[0]);
        Show(cities.CountBy(city => city.Country).Select(pair => pair.Key + pair.Value));
        Show(cities.AggregateBy(city => city.Country, 0, (sum, city) => sum + city.People).Select(pair => pair.Key + pair.Value));
        Show(cities.Index().Select(pair => pair.Index + pair.Item.Name));
    }

    private static void Show(IEnumerable<string> texts) => Console.WriteLine(string.Join(" ", texts));
}
