namespace SkillTalent;

/// <summary>What is expected of amounts, tables and days of claims, in both languages; written as <see cref="InputExpectations"/> are.</summary>
internal static class MoneyExpectations
{
    public static readonly IReadOnlyList<LocalizedText> Texts =
    [
        // Amounts and how they are paid.
        new("两个不同的数：被除数和除数，都不是0或1", "two numbers that are not the same: what is divided, and by what, neither 0 nor 1"),
        new("不写“term”，因为金额是一次性的", "no \"term\" where the amount is paid once"),
        new("只用事实的计算式；参数在条件中比较", "a calculation over facts alone; a parameter is compared with in a condition"),
        new("至少用到一个事实的计算式", "a calculation over at least one fact"),
        new("只用参数和数字的计算式；由事实算出的另立一个事实（“calculated”）", "a calculation over parameters and numbers; what is calculated from facts is a fact of its own (\"calculated\")"),
        new("至少够领一期的期间", "a time in which at least one part can be drawn"),
        new("晚于前一期的日子", "a day after that of the instalment before it"),
        new("不为负的期间", "a period that is not negative"),
        new("各不重复的资金来源，合计不超过百分之百", "purses each once, which together bear at most 100 per cent"),
        new("不写“{member}”，除非金额是一次性的", "no \"{member}\" but where the amount is granted once"),
        new("不写“{member}”，除非金额按月、季或年发放", "no \"{member}\" but where the amount is paid by the month, quarter or year"),
        new("不写“{member}”，除非金额有“term”", "no \"{member}\" but where the amount has a \"term\""),
        new("期限除整月外另有天数时不写“drawn”：已领期限按月计算", "no \"drawn\" where the term has days beside whole months: what is drawn is counted by the month"),
        new("不写“every”，除非比金额所对应的期间更长：金额按月或按季", "no \"every\" but one that is longer than what the amount is for: of an amount a month or a quarter"),
        new("至少一天的期间", "a period of at least a day"),
        new("“year”：全部发完之前无法知道哪一项较高", "\"year\": nobody knows which is the higher before all is paid"),
        new("变量都由“forEach”填入的文字（其中没有“{name}”）", "texts of which \"forEach\" fills in every variable (it has no '{name}')"),
        new("至少一天的期限", "a term of at least a day"),
        new("改变金额的系数：不是1", "a factor that changes something: not 1"),
        new("有金额的待遇的编号（没有待遇“{id}”）", "the id of a benefit with an amount (there is no benefit '{id}')"),
        new("“year”或“month”，按整数计，因而不写“decimals”", "\"year\" or \"month\", counted whole and so without \"decimals\""),
        new("按期限相同的待遇计算：“{id}”按{per}发放，此处按{own}发放（{at}）", "a share of a benefit that is paid for the same: '{id}' is paid per {per}, and this per {own} ({at})"),
        new("不由几个人分享的待遇，而“{id}”由几个人分享（{at}）", "a share of a benefit that is not shared by several people, as '{id}' is ({at})"),
        new("写“ceiling”，因为“{id}”是上限（{at}）", "\"ceiling\", as '{id}' is one ({at})"),
        new("最多有{most}个系数的待遇（{at}）", "a share of a benefit of at most {most} factors ({at})"),
        new("主体相同的待遇（{at}）", "a share of a benefit of the same subject ({at})"),
        new("归根结底不是由“{id}”自身算出的金额", "no share of what is, in the end, a share of '{id}' itself"),

        // Tables of amounts.
        new("金额表的编号（没有表“{id}”）", "the id of a table (there is no table '{id}')"),
        new("其他金额表没有用过的编号", "an id that no other table has"),
        new("一个或两个事实", "one fact, or two"),
        new("有两个事实时才写“columns”，且必须写", "\"columns\" where there are two facts, and only there"),
        new("前面各行没有写过的{fact}（“{name}”与其中一行相同）", "a row for another {fact} than those before ('{name}' stands for one of them)"),
        new("{count}列各一格", "one cell for each of the {count} columns"),
        new("至少一格写有金额", "a cell that is an amount"),
        new("金额（元）；没有这种情形的写“{none}”", "yuan, or \"{none}\" where there is no such case"),
        new("为选项的事实（{id}不是）", "a fact that is a choice ({id} is none)"),
        new("已声明且为选项的事实（没有事实“{id}”）", "a declared fact that is a choice (there is no fact '{id}')"),
        new("{fact}的选项，代码或名称（没有“{code}”）", "a code of {fact} (there is no '{code}')"),
        new("不写“columns”，因为文件的第一行就是各列", "no \"columns\" beside a file, whose first line names them"),
        new("第一行有两个名称", "a first line of two names"),
        new("第一行写各列", "a first line that names the columns"),
        new("第一行写各列，下面是各行", "a first line that names the columns, and rows below it"),
        new("{count}格，与第一行相同（现有{there}格）", "{count} cells, as the first line has ({there} are there)"),
        new("第一格写该行的代码", "the code of the row in the first cell"),
        new("“{column}”列写金额（元）；没有这种情形的写“{none}”", "yuan under \"{column}\", or \"{none}\" where there is no such case"),
        new("直接写出各行，因为读这份规则库时读不到旁边的文件", "the rows themselves, since this rulebook is read without the files beside it"),
        new("规则库旁边的文件名，例如 catalogue.csv", "the name of a file beside the rulebook, such as catalogue.csv"),
        new("规则库旁边能读的文件（读不了“{file}”）", "a file beside the rulebook that can be read ('{file}' cannot)"),
        new("UTF-8 或 GB18030 编码的文字", "a text in UTF-8 or GB18030"),

        // Days of claims; rulebooks of others.
        new("何时可以申领", "when it may be claimed"),
        new("每年的月和日，写作 11-30", "a day of every year, written as month and day: 11-30"),
        new("晚于前一批次的日子", "a day after the round before it"),
        new("每年的一段日子", "days of every year"),
        new("一个批次", "a round"),
        new("每年各段日子的列表", "a list of seasons"),
        new("批次的列表", "a list of rounds"),
        new("其他受限规则库没有用过的名称", "a name that no other confined rulebook has"),
        new("{place}内的地区，规则库限于该地", "a place within {place}, to which the rulebook is confined"),
        new("{place}或其内的地区，规则库限于该地", "{place} or a place within it, to which the rulebook is confined"),
        new("表或列的名称", "a name of a table or column"),
    ];
}
