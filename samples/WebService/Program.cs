using SkillTalent.Samples.WebService;

await PolicyService.Create(args).RunAsync();
