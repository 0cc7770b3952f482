/// What the audit of a large archive would take.
extension Phrase {
    package static let abstractOfSplitEstimate = Phrase(
        zh: "拿一段样本实测，估算一亿、一百亿、一万亿条消息要多少机器时间、写出多少字节、每一份多大合适。",
        en: "Measures a sample, and says what 10⁸, 10¹⁰ and 10¹² messages would take: hours, bytes "
            + "out, and which size of parts.")
    package static let helpSplitCores = Phrase(
        zh: "集群有多少个核", en: "the cores of the cluster")
    package static let helpSplitSimulate = Phrase(
        zh: "模拟慢任务和机器掉线，看一百亿条消息时每一份多大最快",
        en:
            "simulate slow tasks and lost workers: which size of parts is quickest for 10¹⁰ messages"
    )
    package static let helpSplitSeed = Phrase(
        zh: "模拟用的种子（数字）", en: "seed of the simulation, a number")
    package static let splitEmptySample = Phrase(
        zh: "样本里没有能读的消息，没法估算", en: "the sample has no messages that can be read")

    package static let columnInputGB = Phrase(zh: "输入 GB", en: "Input, GB")
    package static let columnParts = Phrase(zh: "份数", en: "Parts")
    package static let columnCoreHours = Phrase(zh: "核·小时", en: "Core hours")
    package static let columnSurveyGB = Phrase(zh: "第一遍写出 GB", en: "Surveys, GB")
    package static let columnOutputGB = Phrase(zh: "第二遍写出 GB", en: "Audits, GB")
    package static let columnMergeHours = Phrase(zh: "合并几小时", en: "Hours of the merges")
    package static let columnMergeGB = Phrase(zh: "合并用内存 GB", en: "Memory of the merge, GB")
    package static let columnFits = Phrase(zh: "放得下", en: "Fits")
    package static let columnSplitSize = Phrase(zh: "每份大小", en: "Size of a part")
    package static let columnBest = Phrase(zh: "推荐", en: "Good")

    package static func columnHoursOn(_ cores: Int) -> Phrase {
        Phrase(zh: "\(cores) 个核几小时", en: "Hours on \(cores) cores")
    }

    package static func splitEstimated(
        messages: Int, bytes: Int64, mergeGB: Int
    ) -> Phrase {
        Phrase(
            zh: "由 \(messages) 条消息（\(bytes) 字节）在一个核上实测推算。前提：其余聊天与样本相似（消息长度、命中率、每通会话的条数）；"
                + "各核一样快，读盘跟得上；每个任务两遍各载入一次规则；"
                + "没有慢任务和掉线（--simulate 模拟这些）。合并由一台机器做，加多少核也不会快，要另加上它的时间。"
                + "“放得下”指合并的机器内存不超过 \(mergeGB) GB；放不下就按月分开质检。",
            en:
                "From \(messages) messages (\(bytes) bytes) measured on one core. It is assumed that "
                + "the other chats are like these (length, findings, messages a chat), that all cores "
                + "are as fast and the disks keep up, that every task loads the rules once in each "
                + "pass, and that nothing goes wrong (--simulate has that). One machine does the merges, "
                + "whose hours come on top however many cores there are. An archive fits where the merge needs no more than \(mergeGB) GB of "
                + "memory; audit what does not fit month by month."
        )
    }

    package static func splitSimulated(seed: UInt64, runs: Int) -> Phrase {
        Phrase(
            zh: "模拟一百亿条消息，种子从 \(seed) 起共 \(runs) 个，取平均；与最快的相差不到 2% 的都标为推荐。"
                + "前提：每百个任务有一个慢五倍；每个核平均一百小时掉线一次，掉线的任务从头再来；每个任务各载入一次规则；"
                + "第一遍全部跑完才开始第二遍。",
            en:
                "Simulated for 10¹⁰ messages, the mean of \(runs) runs with seeds from \(seed) on; what "
                + "is within 2 % of the quickest is good. It is assumed that one task in a hundred takes "
                + "five times as long, that each core loses its worker once in a hundred hours and the "
                + "task begins again, that every task loads the rules, and that the second pass begins "
                + "when the first has ended.")
    }
}
