Console.WriteLine("SkillTalent quick start");
