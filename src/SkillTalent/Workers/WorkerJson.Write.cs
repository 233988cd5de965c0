using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Workers;

/// <content>Writing.</content>
public static partial class WorkerJson
{
    // Chinese names stay readable; the output is a file or a response body and not a script.
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The worker as JSON; reading it back gives the same worker.</summary>
    public static string ToJson(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            Write(writer, worker);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Writes the worker as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, Worker worker)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(worker);
        writer.WriteStartObject();
        Write(writer, "birth", worker.Birth);
        Write(writer, "occupation", worker.Occupation);
        Write(writer, "employment", worker.Employment, static (w, s) =>
        {
            Write(w, "from", s.From);
            Write(w, "to", s.To);
        });
        Write(writer, "certificates", worker.Certificates, static (w, c) =>
        {
            Write(w, "level", c.Level?.Code);
            Write(w, "issued", c.Issued);
            Write(w, "occupation", c.Occupation);
            Write(w, "class", c.Class);
            Write(w, "shortage", c.Shortage);
            Write(w, "foreign", c.Foreign);
        });
        Write(writer, "titles", worker.Titles, static (w, t) =>
        {
            Write(w, "rank", t.Rank.ToCode());
            Write(w, "series", t.Series is { } s ? s.ToCode() : null);
            Write(w, "issued", t.Issued);
        });
        Write(writer, "education", worker.Education, static (w, e) =>
        {
            Write(w, "level", e.Level.ToCode());
            Write(w, "school", e.School is { } s ? s.ToCode() : null);
            Write(w, "class", e.Class is { } c ? c.ToCode() : null);
            Write(w, "graduated", e.Graduated);
            Write(w, "relatedMajor", e.RelatedMajor);
            Write(w, "assessed", e.Assessed);
            Write(w, "student", e.Student);
        });
        WritePost(writer, worker.Post);
        Write(writer, "honours", worker.Honours, static (w, h) =>
        {
            Write(w, "code", h.Code);
            Write(w, "date", h.Date);
        });
        Write(writer, "contests", worker.Contests, static (w, c) =>
        {
            Write(w, "tier", c.Tier);
            Write(w, "class", c.Class);
            Write(w, "place", c.Place);
            Write(w, "of", c.Of);
            Write(w, "team", c.Team);
            Write(w, "role", c.Role);
            Write(w, "occupation", c.Occupation);
            Write(w, "year", c.YearOnly ? c.Date.Year : null);
            Write(w, "date", c.YearOnly ? null : c.Date);
        });
        Write(writer, "claims", worker.Claims, static (w, c) =>
        {
            Write(w, "provision", c.ProvisionId);
            Write(w, "level", c.Level?.Code);
            Write(w, "occupation", c.Occupation);
            Write(w, "date", c.Date);
        });
        if (worker.Insurance is { } insurance)
        {
            writer.WriteStartObject("insurance");
            WriteDay(writer, "since", insurance.Since);
            Write(writer, "months", insurance.Months);
            writer.WriteEndObject();
        }

        WriteDay(writer, "broughtIn", worker.BroughtIn);
        Write(writer, "ownsHome", worker.OwnsHome);
        Write(writer, "spouseOwnsHome", worker.SpouseOwnsHome);
        Write(writer, "leaseFiled", worker.LeaseFiled);
        WriteDay(writer, "fullTimeInProvinceSince", worker.FullTimeInProvinceSince);
        Write(writer, "returnedAfterYears", worker.ReturnedAfterYears);
        WriteDay(writer, "retiredOn", worker.RetiredOn);
        Write(writer, "underSanction", worker.UnderSanction);
        WritePurchase(writer, worker.Purchase);
        WriteFacts(writer, worker.Facts);
        writer.WriteEndObject();
    }

    private static void WritePost(Utf8JsonWriter writer, Post? post)
    {
        if (post is null)
        {
            return;
        }

        writer.WriteStartObject("post");
        Write(writer, "frontline", post.Frontline);
        Write(writer, "shortageOccupation", post.ShortageOccupation);
        Write(writer, "employer", post.Employer is { } e ? e.ToCode() : null);
        if (post.AppointedLevel == Appointment.None)
        {
            writer.WriteNull("appointedLevel");
        }
        else
        {
            Write(writer, "appointedLevel", post.AppointedLevel.Level?.Code);
        }

        writer.WriteEndObject();
    }

    private static void WritePurchase(Utf8JsonWriter writer, Purchase? purchase)
    {
        if (purchase is null)
        {
            return;
        }

        writer.WriteStartObject("purchase");
        WriteDay(writer, "day", purchase.Day);
        Write(writer, "kept", purchase.Kept);
        writer.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter writer, IReadOnlyDictionary<string, GivenFact> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("facts");
        foreach ((string id, GivenFact value) in facts)
        {
            if (value.Flag is { } flag)
            {
                writer.WriteBoolean(id, flag);
            }
            else if (value.Number is { } number)
            {
                writer.WriteNumber(id, number);
            }
            else
            {
                writer.WriteString(id, value.Text);
            }
        }

        writer.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T>? list, Action<Utf8JsonWriter, T> members)
    {
        if (list is null)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (T item in list)
        {
            writer.WriteStartObject();
            members(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, LocalDate? value)
    {
        if (value is { } known)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(known));
        }
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, EventDay value)
    {
        if (value.Date is { } known)
        {
            Write(writer, name, known);
        }
        else if (value.IsKnown)
        {
            writer.WriteBoolean(name, false);
        }
    }
}
