Console.Error.WriteLine("skilltalent: no command yet");
return 2;
