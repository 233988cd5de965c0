namespace SkillTalent.Cli.Help;

/// <summary>The help in Chinese. The English sentence is the key; a test finds every one that is missing.</summary>
internal static class HelpWords
{
    private const string Target = "The level or title to reach, by name or code: ";

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["China's skilled-worker policy (技能人才政策) as dated, cited rules: who is eligible for what, from which day, and why."] = "技能人才政策：把各地规定编成注明日期和出处的规则，查谁能申报什么、从哪天起、依据是什么。",
        ["Show help and usage information"] = "显示帮助",
        ["Show version information"] = "显示版本",
        ["Everything the rulebooks say of one worker on a day: levels, titles, recognitions and benefits, each with its reason and document"] = "查一名劳动者某日的全部结论：等级、职称、认定、待遇，逐项说明理由和文件",
        ["An interview: asks what decides most, in plain words, and writes the answers down as the JSON of a worker"] = "问答：逐项询问最能定结论的情况，并把回答存成劳动者 JSON",
        ["What is paid to a worker in a span, part by part: when it is due, for which days, how much, and why not"] = "一段时间内应发的待遇，逐笔列明：哪天到期、哪段时间、多少钱，不发的说明原因",
        ["The earliest way to a level or title, step by step: through the ladder, through titles, and across"] = "取得某一等级或职称的最早路线，逐步列明：逐级晋升、职称晋升、两者贯通",
        ["What changed for one worker between two days, or between two states of knowledge, and which document changed it"] = "一名劳动者在两个日期（或两种知悉状态）之间有什么变化，是哪份文件引起的",
        ["Every worker of a CSV, Excel, Parquet or JSON Lines file, or of a query, against every provision: an outcome and an amount each, counts and yearly cost"] = "整份 CSV、Excel、Parquet、JSON Lines 或一条查询一次算完：每人每项的结论和金额，并汇总人数和每年费用",
        ["An empty roster in Excel (花名册): a sheet a kind of record, with choices and explanations, for bulk, assess and plan"] = "生成空白花名册（Excel）：每类记录一张工作表，带下拉选项和说明，供 bulk、assess、plan 使用",
        ["The education-levy ledger of a production-education-integrated enterprise: what is due, relieved, set off, carried and taken back"] = "产教融合型企业教育费附加、地方教育附加台账：应纳、减免、抵免、结转、补缴、应缴",
        ["Prepayment and settlement of a class of the new-type apprenticeship; a negative balance goes back"] = "新型学徒制培训班的预支和结算；余额为负的应退回",
        ["Checks an agreement on level-linked pay: gaps, falling amounts, pay below the minimum wage; and the pay of a level"] = "审查能级工资集体协议：缺级、倒挂、低于最低工资；也可算某一等级的工资",
        ["What the rulebooks hold: provisions, their text and documents, facts, differences, examples, checks"] = "查规则库：条款及其条文和文件、事实、差异、例子、检查",
        ["The provisions: id, kind, place, days and basis"] = "列出条款：编号、种类、地区、起止日期、依据",
        ["One provision in full: its text, made from the rule itself, amounts, days, notes and documents"] = "一条条款的全文：由规则生成的条文、金额、日期、说明、文件",
        ["The facts that rules ask for: id, kind, labels, choices, where they come from and what their absence means"] = "规则所问的事实：编号、类型、名称、可选值、来源、未写明时如何处理",
        ["The places that have rules: code, names, and the place whose rules they inherit; --in takes the code or a name"] = "有规则的地区：代码、名称、沿用哪一地区的规则；--in 可写代码或名称",
        ["The occupations that the rulebooks list: name, trades, code, and what is known of their national standards"] = "规则库收录的职业：名称、工种、编码、国家职业标准的情况",
        ["Runs the examples that the rulebooks carry; exit code 1 if one fails"] = "运行规则库自带的例子；有不符的，退出码为 1",
        ["Looks for contradictions and idle rules: proofs over all workers, and workers who show what is wrong; exit code 1 for errors"] = "查矛盾和无用的规则：对所有劳动者求证，并举出能说明问题的例子；有错误的，退出码为 1",
        ["The rules of two places, of two days of one, or of two sets of rulebooks: added, replaced, withdrawn, amounts moved"] = "比较两地、同地两日或两套规则库的规则：新增、替换、不再有、金额变动",
        ["Everything that holds in a place as Markdown, made from the rules: conditions, pathways as pictures, amounts, documents"] = "把某地的全部规则写成 Markdown：条件、途径（附图）、金额、文件",
        ["The JSON of a worker, or a roster in Excel"] = "劳动者 JSON，或 Excel 花名册",
        ["The JSON of a worker"] = "劳动者 JSON",
        ["A file of workers, CSV, Excel or Parquet: id, and facts by their ids (see: rules facts); or a roster in Excel (see: template); or JSON Lines (.jsonl), a worker a line"] = "劳动者表，CSV、Excel 或 Parquet：一列编号，其余各列为事实（编号或名称，见 rules facts）；或 Excel 花名册（见 template）；或 JSON Lines（.jsonl），每行一名劳动者",
        ["The JSON of a levy ledger"] = "教育费附加台账 JSON",
        ["The JSON of an apprentice class"] = "学徒培训班 JSON",
        ["The JSON of a level-linked pay agreement"] = "能级工资集体协议 JSON",
        ["The id of a provision or of a pathway, such as quzhou/technician-allowance (see: skilltalent rules list)"] = "条款或途径的编号，例如 quzhou/technician-allowance（见 skilltalent rules list）",
        ["Which person of a roster in Excel; not needed where there is one"] = "花名册中哪一人（编号）；只有一人的可不写",
        ["Judge the claim on this day: no, outside the season or the rounds in which a rule may be claimed"] = "按这一天判断能否申领：不在规定的申领期或批次内的，不符合",
        ["The decisions of a place as one query of a database, which answers as the library does"] = "把某地的结论写成一条数据库查询（SQL），答案与程序库一致",
        ["The day asked, which stands in the text"] = "所问的日期（写进 SQL）",
        ["A row a decision, with counts and sums, in place of a row a worker"] = "每项结论一行，给出人数和金额合计，不逐人列出",
        ["Name the pathway that is open, too"] = "同时写明可走的途径",
        ["Name the unknown facts that matter, too"] = "同时写明尚缺、会影响结论或金额的事实",
        ["The tables of records (work, certificates, titles, …) from which the query derives the facts; with --columns' members for the table of workers"] = "记录表（工作经历、证书、职称等），由查询导出各项事实；劳动者表的写法同 --columns",
        ["Tell up to this day who becomes eligible, and whose right closes: a column each with the day"] = "写明到这一天为止谁将符合、谁的资格将到期：各一列日期",
        ["The database"] = "数据库",
        ["The table with a row a worker, such as hr.workers (default: that of --columns, or workers)"] = "一人一行的表，例如 hr.workers（默认：--columns 所写的表，否则为 workers）",
        ["In which columns the facts stand, and what NULL means there (default: columns named as the facts)"] = "各事实在哪一列、NULL 是什么意思（默认：列名与事实编号相同）",
        ["In place of a file, a database: postgresql:, sqlite: or duckdb: and a connection string, or env: and the variable that holds it"] = "不读文件，改读数据库：postgresql:、sqlite: 或 duckdb: 加连接字符串，或 env: 加存有它的环境变量名",
        ["With --from: the query that gives the workers, a row each, with columns named as in a file"] = "与 --from 同用：给出劳动者的查询，一人一行，列名与文件相同",
        ["For Parquet and databases: in which columns the facts stand, and what NULL means there (default: columns named as the facts)"] = "用于 Parquet 和数据库：各事实在哪一列、NULL 是什么意思（默认：列名与事实编号或名称相同）",
        ["With --from duckdb: the folder that holds its driver (default: beside the command)"] = "与 --from duckdb: 同用：放有其驱动的目录（默认：与命令同一目录）",
        ["Make a view of this name in place of a query"] = "不写查询，改为建立以此命名的视图",
        ["With --counts: the column by whose values they are told apart; the parts add up"] = "与 --counts 同用：按这一列的值分组，各组可相加",
        ["What is left of many grants under the limits that they share: per person, household, payer, occupation or in all"] = "多笔待遇共用限额后各剩多少：按人、按户、按支付单位、按职业或合计",
        ["The CSV of grants: benefit, who, payer, occupation, household, day, amount, points, drawn, and figures that limits ask for"] = "待遇名单 CSV：待遇、人员、单位、职业、家庭、日期、金额、分数、已领，以及限额所依据的数据",
        ["The day whose limits are applied"] = "适用哪一天的限额",
        ["By what grants are served where a limit does not reach for all; without it those are open"] = "限额不够分时先后依据什么；不写的，这些笔待定",
        ["How a limit is split where the document does not say it; without it the shares are open"] = "文件未写明时限额怎么分摊；不写的，各份待定",
        ["To which rank a share of a ranked list reaches where the document does not say it; without it those between are open"] = "文件未写明时排名比例怎么取整；不写的，居中的几名待定",
        ["A figure on which a limit depends, of the place or of every payer that states none; may be given again and again"] = "限额所依据的数据（地区的，或未写明的各支付单位的）；可多次给出",
        ["A table for people, JSON or CSV for programs"] = "表格供人看，JSON 或 CSV 供程序读",
        ["Where"] = "哪个地区",
        ["The day asked"] = "所问的日期",
        ["The day asked (default: today in China)"] = "所问的日期（默认：今天，北京时间）",
        ["The day from which to plan"] = "从哪天起计划",
        ["The first day asked"] = "第一个日期",
        ["The second day asked (default: the first)"] = "第二个日期（默认与第一个相同）",
        ["The first day of the span"] = "起始日",
        ["The last day of the span"] = "终止日",
        ["Decide with what was published by this day; what nobody dates is seen (default: everything)"] = "只用这一天以前已公布的规定；未载公布日的照用（默认：全部）",
        ["The same for the second answer (default: as for the first where the days differ, else everything)"] = "第二个结论的知悉日（默认：日期不同的与第一个相同，否则为全部）",
        ["The edition of the occupational standards; without it the rulebooks' own table decides"] = "职业标准版次；不写的由规则库的表决定",
        ["Count what is unconfirmed, too"] = "未证实的内容也计入",
        ["A rulebook of your own, beside the built-in ones; may be given again and again"] = "自备的规则库，与内置的一并使用；可多次给出",
        ["The series of titles to decide on"] = "职称系列（代码或名称）",
        ["The series of titles to ask about"] = "职称系列（代码或名称）",
        ["The series of titles on the way, and of a title to reach"] = "路线上的和目标的职称系列（代码或名称）",
        ["Only one kind: level, title, benefit, recognition"] = "只看一类：level 等级、title 职称、benefit 待遇、recognition 认定",
        ["Only one kind: level, title, recognition, benefit, parameter, programme"] = "只看一类：level 等级、title 职称、recognition 认定、benefit 待遇、parameter 参数、programme 项目",
        ["Only these decisions, by their ids, in full; may be given again and again"] = "只看这几项（编号或名称），全部列出；可多次给出",
        ["Only the answer in some lines"] = "只要开头的几行结论",
        ["Also what does not apply, and contests and recognitions that are up to others"] = "不适用的、由单位或评审决定的也列出",
        ["The language of texts (default: en)"] = "文字用哪种语言（默认：en）",
        ["The language of the headers (default: zh)"] = "表头用哪种语言（默认：zh）",
        ["Tables for people, JSON for programs (default: table)"] = "table 给人看，json 给程序读（默认：table）",
        ["A table for people, JSON or CSV for programs (default: table)"] = "table 给人看，json、csv 给程序读（默认：table）",
        ["Ask only what decides on this level or title"] = "只问与这一等级或职称有关的",
        ["What is known already"] = "已知情况",
        ["An answer: the path of a question, =, and what a person would say, or JSON for records; \"?\" for what is not known; again and again"] = "一个回答：问题的路径、=、回答（记录用 JSON）；不知道的写“?”；可多次给出",
        ["The file for the answers; the interview goes on with one that is there"] = "存放回答的文件；已有的接着问",
        ["Only these benefits, by their ids; may be given again and again"] = "只看这几项待遇（编号或名称）；可多次给出",
        ["From where parts are counted where the document is silent (default: first-day)"] = "文件没有规定的，从哪天起算：first-day 首日、next-month 次月、next-year 次年（默认：first-day）",
        ["What a month or year comes to in part where the document is silent (default: whole-only)"] = "文件没有规定的，不足一期如何计：whole-only 只计整期、monthly 按月、quarterly 按季、daily 按日、begun 不足一期按一期（默认：whole-only）",
        ["Parts that are due by this day were drawn"] = "到这一天为止到期的都已领取",
        ["From the application for a certificate to its award (default: P0D)"] = "从申报到取得证书的时间，例如 P3M（默认：P0D）",
        ["From the application for a title to its award (default: P0D)"] = "从申报到取得职称的时间（默认：P0D）",
        ["From the application for a post to the appointment (default: P0D)"] = "从申报到受聘的时间（默认：P0D）",
        ["The work ends with the day asked; without this it goes on"] = "所问日期以后不再工作；不写的视为继续工作",
        ["The day on which somebody who is not at work takes it up"] = "不在岗的人从哪天起工作",
        ["Only by the ladder: no title is obtained on the way"] = "只走等级：途中不取得职称",
        ["A pathway not to use, by its id; may be given again and again"] = "不用的途径（编号）；可多次给出",
        ["Only the picture, as a Mermaid gantt chart for Markdown"] = "只要图：Markdown 用的 Mermaid 甘特图",
        ["The file for the result, written whole or not at all"] = "结果文件（.csv、.xlsx 或 .parquet），写不完整就不写",
        ["Only these provisions; may be given again and again (default: all)"] = "只算这几项（编号）；可多次给出（默认：全部）",
        ["Rules as somebody considers them: who wins, who loses and what it costs, by level and by the column place"] = "设想的规则：谁受益、谁受损、费用多少，按等级和地区列分计",
        ["Also the provinces and prefecture-level units of China that have no rules of their own: --in takes them, and answers by the rules around them"] = "连同没有自己规则的省级和地级地区：--in 也可用，按上级地区的规则回答",
        ["Apply limits over several people (columns payer, household, occupation, points, figures): rows served as listed or by points, or what their order decides left open; before: totals say that they stand before them"] = "计入多人共用的限额（列：单位、家庭、职业、积分、所依据的数据）：listed 按行的次序，points 按积分，unordered 由次序决定的待定；before 不计入，合计注明为限额前",
        ["Also list the workers whose right closes within so many days"] = "另列多少天内到期的人",
        ["A file for what is wrong with bad rows; without it the first bad row ends the run"] = "存放错误行的文件；不写的，遇到第一个错误行即停",
        ["Write outcomes as one letter each, for a database: e eligible, n not-eligible, u undetermined, x not-covered (a result in CSV)"] = "结论各写一个字母，便于存入数据库：e 符合、n 不符合、u 待定、x 未收录（用于 CSV 结果）",
        ["How many threads read cells or the row groups of Parquet and decide (default: one a core)"] = "用几个线程读取单元格或 Parquet 的行组并判定（默认：每核一个）",
        ["The Excel file to write"] = "要写的 Excel 文件",
        ["Only what the rules of this place ask for"] = "只要这一地区的规则所问的",
        ["The share that is prepaid, instead of the greatest allowed"] = "预支比例；不写的按允许的最高比例",
        ["The day whose terms count; without it that of the class, and where it has none the newest that the rulebooks know"] = "按哪天的标准；不写的用培训班写的那天，班里也没写的用规则库中最新的",
        ["Also the pay of this level, such as technician, with the allowances that the options below name"] = "另算这一等级（如 技师）的工资，连同下列选项所说的津贴",
        ["How many apprentices are mentored"] = "带徒人数",
        ["How many contest wins count"] = "竞赛获奖次数",
        ["How many honours count"] = "荣誉个数",
        ["How many full years of service count"] = "工龄满几年",
        ["Only what is in force on this day and no source shows so: what to look at again, the oldest first"] = "只列这一天有效而没有来源证实的，即须复核的，最旧的在前",
        ["Only the rules that hold in this place, its own and inherited ones; without it those of all places"] = "只列这一地区适用的规则，包括自有的和沿用的；不写的列全部地区",
        ["Only the rules that hold in this place, its own and inherited ones; without it those of your own rulebooks, or else of all places"] = "只查这一地区适用的规则；不写的查自备规则库的，没有自备的查全部地区",
        ["Only the versions of this place and of those it lies within"] = "只列这一地区及其上级地区的版本",
        ["Only the facts that the rules of this place ask for"] = "只列这一地区的规则所问的事实",
        ["Only the rulebooks of this place"] = "只运行这一地区的规则库",
        ["Only what is in force on this day; without it every version"] = "只列这一天有效的；不写的列全部版本",
        ["Only the versions in force on this day"] = "只列这一天有效的版本",
        ["Only the facts that the rules in force on this day ask for"] = "只列这一天有效的规则所问的事实",
        ["Only the examples of this day"] = "只运行这一天的例子",
        ["Also tell what is past its horizon on this day"] = "另列到这一天已过证实期的",
        ["The first place"] = "第一个地区",
        ["The second place (default: the first)"] = "第二个地区（默认与第一个相同）",
        ["The first day"] = "第一个日期",
        ["The second day (default: the first)"] = "第二个日期（默认与第一个相同）",
        ["A set of rulebooks to compare with, instead of the built-in ones, such as those of an earlier release; without --on every place and period is told, as Markdown"] = "代替内置规则库、用来比较的一套规则库（目录），例如上一版的；不写 --on 的，列出所有地区和时期，写成 Markdown",
        ["The place: its own rules and inherited ones"] = "哪个地区：自有的和沿用的规则",
        ["A file for it, written whole or not at all (default: standard output)"] = "要写的文件，写不完整就不写（默认：标准输出）",
    };

    private const string Standard = " (default: ";

    /// <summary>Whether a sentence has Chinese words.</summary>
    public static bool Has(string english) => Find(english) is not null;

    /// <summary>The sentence in Chinese; as it is where there is none.</summary>
    public static string Chinese(string english) => Find(english) ?? english;

    // What an option takes where it is not given stands behind its sentence, in brackets.
    private static string? Find(string english)
    {
        if (Texts.TryGetValue(english, out string? chinese))
        {
            return chinese;
        }

        if (english.StartsWith(Target, StringComparison.Ordinal))
        {
            return TargetWords(english[Target.Length..]);
        }

        int standard = english.LastIndexOf(Standard, StringComparison.Ordinal);
        return standard > 0 && english.EndsWith(')') && Texts.TryGetValue(english[..standard], out chinese)
            ? $"{chinese}（默认：{english[(standard + Standard.Length)..^1]}）"
            : null;
    }

    // The list of levels is made from their codes and names, so that the words around it alone are translated.
    private static string TargetWords(string list) => "要取得的等级或职称，写名称或代码：" + list
        .Replace("with /SERIES of a title", "后面可加 /系列代码", StringComparison.Ordinal)
        .Replace(", ", "、", StringComparison.Ordinal).Replace("; ", "；", StringComparison.Ordinal);
}
