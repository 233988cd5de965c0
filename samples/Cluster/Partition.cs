using Orleans.Placement;

namespace SkillTalent.Samples.Cluster;

/// <summary>
/// A part of the workers, resident: its columns stay in the memory of a silo for the question asked last, and answering reads them once. When that
/// silo is gone, the next question makes it anew on another one, which loads the workers again.
/// </summary>
[KeepAlive]
[HashBasedPlacement]
public sealed class Partition(Roster roster, Policies policies, ILocalSiloDetails silo, Diary diary) : Grain, IPartition
{
    private static readonly BulkOptions Counting = new() { KeepRows = false };

    private Question? _question;
    private Population? _columns;

    /// <inheritdoc/>
    public Task<PartitionAnswer> Count(Question question)
    {
        int partition = checked((int)this.GetPrimaryKeyLong());

        // Off the scheduler of grains, which is for short turns. The grain takes no other question meanwhile.
        return Task.Run(() =>
        {
            CompiledPolicy policy = policies.Of(question);
            bool loads = question != _question;
            if (loads)
            {
                // Columns are laid out for the day they are asked about, so another day loads again.
                diary.Loading(partition, question);
                (_question, _columns) = (null, null);
                _columns = roster.Load(policy, partition);
                _question = question;
            }

            return new PartitionAnswer(partition, silo.Name, loads, Counts.Of(policy.Run(_columns!, Counting).Decisions[0]));
        });
    }
}
