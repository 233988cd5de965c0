using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NodaTime;

namespace SkillTalent.Web.Api;

/// <summary>The OpenAPI document: schemas of what is answered come from the records that are written, those of what is read from the readers’ own declarations.</summary>
internal static class ApiDocument
{
    public static void Add(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o =>
        {
            // The forms in which the library writes days and numbers; without them a day would be described as an object.
            o.SerializerOptions.Converters.Add(new WrittenDay());
            o.SerializerOptions.Converters.Add(new WrittenNumber());
        });
        services.AddOpenApi(o =>
        {
            o.AddSchemaTransformer((schema, context, _) =>
            {
                Describe(schema, context.JsonTypeInfo.Type);
                return Task.CompletedTask;
            });
            o.AddOperationTransformer((operation, _, _) =>
            {
                foreach (OpenApiParameter parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
                {
                    Describe(parameter);
                }

                return Task.CompletedTask;
            });
            o.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "SkillTalent",
                    Version = Hosting.ServiceRoutes.Version,
                    Description = "China's rules for skilled workers (技能人才政策), dated and cited. Nothing that is sent is kept. No legal advice: the office decides.",
                };
                return Task.CompletedTask;
            });
        });
    }

    private static void Describe(OpenApiSchema schema, Type type)
    {
        Type of = Nullable.GetUnderlyingType(type) ?? type;
        if (of == typeof(LocalDate))
        {
            (schema.Type, schema.Format, schema.Properties) = (JsonSchemaType.String, "date", null);
        }
        else if (of == typeof(decimal))
        {
            (schema.Type, schema.Format) = (JsonSchemaType.Number, null);
        }
        else if (of == typeof(Worker))
        {
            JsonSchemas.Copy(JsonSchemas.Worker, schema);
        }
        else if (of == typeof(LevyAccount))
        {
            JsonSchemas.Copy(JsonSchemas.Ledger, schema);
        }
        else
        {
            return;
        }

        if (of != type)
        {
            schema.Type |= JsonSchemaType.Null;
        }
    }

    private static void Describe(OpenApiParameter parameter)
    {
        if (parameter.Schema is not OpenApiSchema schema)
        {
            return;
        }

        switch (parameter.Name)
        {
            case "on":
                parameter.Required = parameter.In == ParameterLocation.Query && parameter.Description == "The day asked.";
                schema.Format = "date";
                break;
            case "from":
                schema.Format = "date";
                break;
            case "to" when parameter.Description?.Contains("day", StringComparison.Ordinal) == true:
                schema.Format = "date";
                break;
            case "lang":
                schema.Enum = [JsonValue.Create("zh"), JsonValue.Create("en")];
                break;
            case "series":
                schema.Enum = [.. Codes.OfTitleSeries.Codes.Select(c => JsonValue.Create(c))];
                break;
            case "kind":
                schema.Enum = [.. Codes.ProvisionKinds.Select(k => JsonValue.Create(k.ToCode()))];
                break;
        }
    }
}
