using SkillTalent.Web.Hosting;

await WebProgram.Create(args).RunAsync();
