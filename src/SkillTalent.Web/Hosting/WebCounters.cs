using System.Diagnostics.Metrics;

namespace SkillTalent.Web.Hosting;

/// <summary>How often each route answered with which status, and how long it took. Routes are patterns: nothing that a person sent is counted.</summary>
internal sealed class WebCounters : IDisposable
{
    public const string Name = "SkillTalent.Web";

    private readonly Meter _meter;
    private readonly Counter<long> _requests;
    private readonly Histogram<double> _durations;

    public WebCounters(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _requests = _meter.CreateCounter<long>("skilltalent.web.requests", "{request}", "Requests by route and status.");
        _durations = _meter.CreateHistogram<double>("skilltalent.web.duration", "ms", "How long requests took, by route.");
    }

    public void Count(string route, int status, TimeSpan took)
    {
        _requests.Add(1, new("route", route), new("status", status));
        _durations.Record(took.TotalMilliseconds, new KeyValuePair<string, object?>("route", route));
    }

    public void Dispose() => _meter.Dispose();
}
