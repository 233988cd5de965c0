using SkillTalent;

await PolicyService.Create(args).RunAsync();
