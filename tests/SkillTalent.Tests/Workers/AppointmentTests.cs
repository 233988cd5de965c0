namespace SkillTalent.Tests.Workers;

public class AppointmentTests
{
    [Fact]
    public void ItIsUnknownNoneOrALevel()
    {
        Assert.False(default(Appointment).IsKnown);
        Assert.Equal((true, null), (Appointment.None.IsKnown, Appointment.None.Level));
        Appointment chief = SkillLevel.ChiefTechnician;
        Assert.Equal((true, SkillLevel.ChiefTechnician), (chief.IsKnown, chief.Level));
        Assert.Equal(3, new HashSet<Appointment> { default, Appointment.None, chief }.Count);
        Assert.Equal(chief, Appointment.To(SkillLevel.ChiefTechnician));
        Assert.Throws<ArgumentNullException>(() => Appointment.To(null!));
    }
}
