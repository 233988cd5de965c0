using System.Diagnostics;
using System.Globalization;
using Npgsql;
using SkillTalent.Samples.Provinces;

// Three provinces on servers of their own, made-up workers, one question. `dotnet run --project samples/Provinces [workers of all]`
int workers = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3_000_000;
string[] provinces = ["zhejiang", "jiangsu", "guangdong"];
using var servers = new ProvinceServers([Nation.Center, .. provinces]);
var nation = new Nation(servers, provinces, workers / provinces.Length);
Console.WriteLine($"the library, in memory:   {nation.Expected}");

long started = Stopwatch.GetTimestamp();
IReadOnlyDictionary<string, Answer> answers = nation.Ask();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"three provinces, one text: {Sum(answers.Values)} ({Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s)"));
foreach ((string province, Answer answer) in answers)
{
    Console.WriteLine($"  {province,-10} {answer}");
}

servers.Fail("jiangsu");
try
{
    Console.WriteLine($"jiangsu is down, and yet: {Sum(nation.Ask().Values)}");
    return 1;
}
catch (PostgresException e)
{
    Console.WriteLine($"jiangsu is down: {e.MessageText}");
}

// The others answer for themselves; the one that failed is asked again when it is back.
Answer others = Sum(provinces.Where(p => p != "jiangsu").Select(p => nation.Ask(p, attempts: 1)));
servers.Again("jiangsu");
Answer whole = others + nation.Ask("jiangsu", attempts: 10);
Console.WriteLine($"the parts, added up:      {whole}");
return whole == nation.Expected && Sum(answers.Values) == nation.Expected ? 0 : 1;

static Answer Sum(IEnumerable<Answer> parts) => parts.Aggregate(Answer.None, (a, b) => a + b);
