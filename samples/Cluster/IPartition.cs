namespace SkillTalent.Samples.Cluster;

/// <summary>A part of the workers, wherever in the cluster it is just now. Its key is its number, from 0.</summary>
public interface IPartition : IGrainWithIntegerKey
{
    /// <summary>How long an answer may take, loading included. Whoever asks hears a time-out then, and may ask again.</summary>
    const string MostTime = "00:00:10";

    /// <summary>Counts its workers.</summary>
    [ResponseTimeout(MostTime)]
    Task<PartitionAnswer> Count(Question question);
}
