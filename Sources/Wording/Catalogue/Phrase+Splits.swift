/// One audit on many machines.
extension Phrase {
    package static let abstractOfSplit = Phrase(
        zh: "把一次质检拆成许多份，在多台机器或 Spark 集群上跑，再合并；结果与一台机器逐字节相同。",
        en: "Divides an audit into parts for many machines or a Spark cluster, and joins them to "
            + "the bytes that one machine writes.")
    package static let abstractOfSplitPlan = Phrase(
        zh: "把聊天文件分成若干份，写出清单 manifest.json。",
        en: "Divides files of chats into parts, and writes the manifest.")
    package static let abstractOfSplitRun = Phrase(
        zh: "跑其中一份：先用 --survey 跑第一遍，合并后再跑第二遍；同一份重跑多少次结果都一样。",
        en: "Works on one part: first with --survey, then, once the surveys are merged, without; "
            + "the same part always gives the same bytes.")
    package static let abstractOfSplitMerge = Phrase(
        zh: "合并各份：--survey 合并第一遍，--out 合并质检结果；少一份、坏一份都不合并。",
        en: "Joins the parts: the surveys with --survey, the results with --out; nothing where a "
            + "part is missing or broken.")

    package static let helpSplitWork = Phrase(
        zh: "各台机器共用的工作文件夹：清单和每一份的结果都在这里",
        en: "the folder that all machines share, for the manifest and the files of the parts")
    package static let helpSplitSize = Phrase(
        zh: "每一份大约多大，如 64MB、1GB（不写是 128MB）",
        en: "about so much a part, such as 64MB or 1GB; 128MB where none is given")
    package static let helpSplitPart = Phrase(
        zh: "第几份，从 1 开始", en: "which part, from 1 on")
    package static let helpSplitSurvey = Phrase(
        zh: "跑第一遍：只收集跨会话的信息（重复的会话、接待量、下次联系、抽样的范围）",
        en: "the first pass: gathers what crosses conversations (copies, load, next contacts, what "
            + "can be drawn)")
    package static let helpSplitMergeSurvey = Phrase(
        zh: "合并第一遍的结果；要抽样的，就在这一步抽定",
        en: "join the surveys of the first pass, and draw where the plan says so")
    package static let splitMergeWhat = Phrase(
        zh: "--survey、--out 和 --facts 选一个：依次是合并第一遍、质检结果、客服对知识的回答",
        en:
            "give one of --survey, to join the surveys, --out, to join the results, and --facts, to "
            + "join what agents answered")
    package static let helpSplitFacts = Phrase(
        zh: "只看这一份里客服对知识库各条的回答（同 facts check，不用先跑第一遍，不看筛选条件）",
        en:
            "gather what agents answered to facts, as facts check does: no survey is needed, and no "
            + "filter counts")
    package static let helpSplitMergeFacts = Phrase(
        zh: "合并 split run --facts 的结果，打印 facts check 在一台机器上打印的表",
        en: "join what split run --facts gathered, and print what facts check prints on one machine"
    )
    package static let splitFactsWhat = Phrase(
        zh: "--facts 要和 --part 一起用，不能和 --survey、--lines 一起用",
        en: "--facts goes with --part, without --survey and --lines")
    package static let splitFormatWhat = Phrase(
        zh: "--format 要和 --facts 一起用", en: "--format goes with --facts")
    package static let splitFailOnWhat = Phrase(
        zh: "--fail-on 要和 --out 一起用", en: "--fail-on goes with --out")
    package static let splitPartsWhat = Phrase(
        zh: "--parts 不能和 --facts 一起用：知识回答只按文件分份",
        en: "--parts does not go with --facts, which has parts of files alone")
    package static let splitLinesWhat = Phrase(
        zh: "--lines 不能和 --split-size、--format 一起用：怎么分由引擎决定，这里没有份可列",
        en:
            "--lines does not go with --split-size and --format: the engine divides the archive, and "
            + "there are no parts to list")
    package static func splitSeed(_ seed: String) -> Phrase {
        Phrase(
            zh: "抽样种子：\(seed)（记在清单里；没有给 --seed 时，重跑 split plan 仍用它）",
            en: "seed of the draw: \(seed) (it stands in the manifest; split plan without --seed "
                + "keeps it)")
    }

    package static let abstractOfSparkDriver = Phrase(
        zh: "打印 Spark 作业的驱动脚本（PySpark），用 spark-submit 提交。",
        en: "Prints the driver of a Spark job (PySpark), for spark-submit.")
    package static let helpSplitPlanLines = Phrase(
        zh: "由引擎来切分、逐行送来会话（Spark 的 pipe 方式）；文件只记名字，这里不读",
        en:
            "the engine cuts the archive and hands over chats, one a line (mode pipe of Spark): the "
            + "files are only named, and not read here")
    package static let helpSplitRunLines = Phrase(
        zh: "从标准输入读这一份的会话（每行一个），结果写到标准输出",
        en: "the part is the chats on standard input, one a line, and goes to standard output")
    package static let splitRunWhat = Phrase(
        zh: "--part 和 --lines 选一个", en: "give either --part or --lines")
    package static let helpSplitParts = Phrase(
        zh: "引擎写出的各份结果所在的文件夹（part-00000 等），配合 plan --lines",
        en: "the folder of the parts that the engine wrote (part-00000 …), for a plan of --lines")
    package static let splitForLines = Phrase(
        zh: "这份清单用的是 --lines：跑的时候加 --lines，合并时加 --parts",
        en: "this manifest was made with --lines: run with --lines, and merge with --parts")
    package static let splitForFiles = Phrase(
        zh: "这份清单是按文件分的：跑的时候加 --part，合并时不加 --parts",
        en: "this manifest is of files: run with --part, and merge without --parts")
    package static let splitStrangeLines = Phrase(
        zh: "这些行在第一遍里没有：两遍要用同样的输入和同样的分区数",
        en: "the survey has not seen these lines: both passes need the same input in the same "
            + "partitions")

    package static func splitEqualLines(_ count: Int) -> Phrase {
        Phrase(
            zh: "同一个文件里有 \(count) 个分区内容完全相同，分不清是哪一个；换一个分区数",
            en:
                "\(count) partitions of one file hold the same lines and cannot be told apart: take "
                + "another number of partitions")
    }

    package static func splitPartThere(_ part: Int) -> Phrase {
        Phrase(zh: "第 \(part) 份已经有了，不重跑", en: "part \(part) is there already")
    }

    package static func splitNoPlan(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 不是能读的清单；先用 spotcheck split plan 生成",
            en: "\(path) is no manifest that can be read: make one with spotcheck split plan")
    }

    package static func splitOtherPlan(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 是另一次质检的清单；换一个 --work 文件夹，或先把它删掉",
            en: "\(path) is the manifest of another audit: take another --work folder, or remove it"
        )
    }

    package static func splitOtherProgram(_ planned: String, here: String) -> Phrase {
        Phrase(
            zh: "清单是用 \(planned) 版生成的，这里的程序是 \(here) 版；各台机器要用同一版",
            en: "the manifest was made by version \(planned), and this is \(here): all machines "
                + "need the same")
    }

    package static let splitOtherRules = Phrase(
        zh: "这里的规则与清单里的不一样；各台机器要用同一套规则、词表和知识库",
        en: "the rules here are not those of the manifest: all machines need the same rules, lists "
            + "and facts")
    package static let splitOtherOptions = Phrase(
        zh: "--agents、--bots 或 --mapping 指向的文件与生成清单时不一样；各台机器要用同样的内容",
        en: "the files that --agents, --bots or --mapping name are not those of the manifest: all "
            + "machines need the same")
    package static let splitOtherScorecard = Phrase(
        zh: "这里的评分表与清单里的不一样", en: "the scorecard here is not that of the manifest")

    package static func splitNoFolder(_ path: String) -> Phrase {
        Phrase(
            zh: "这台机器上没有 \(path)：清单是在那里生成的，里面的路径从那里算起",
            en: "there is no \(path) on this machine, from which the paths of the manifest count")
    }

    package static func splitNoPart(_ part: Int, of count: Int) -> Phrase {
        Phrase(
            zh: "没有第 \(part) 份：清单里是 1 到 \(count)",
            en: "there is no part \(part): the manifest has 1 to \(count)")
    }

    package static func splitStream(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 是管道，只能读一次，没法分份；先存成文件",
            en: "\(path) can be read once only and not be divided: save it as a file first")
    }

    package static let splitLeads = Phrase(
        zh: "拆分运行不抽线索（--leads）：要先让机器把每段会话都检查一遍；先全量质检，或在一台机器上抽",
        en: "parts have no --leads, which need a check of every chat first: audit everything, or "
            + "draw on one machine")
    package static let splitDrawInEstimate = Phrase(
        zh: "split estimate 估的是全量质检，抽样只会更快；去掉抽样的选项",
        en: "an estimate is of an audit of everything, and a draw takes less: leave its options out"
    )

    package static func splitOtherDraws(_ path: String) -> Phrase {
        Phrase(
            zh: "生成清单之后，\(path) 里又有了别的抽样，两次可能抽到同一段会话；重新生成清单，两遍都重跑",
            en: "other draws were kept in \(path) since the manifest was made, and may have drawn "
                + "the same chats: make a new manifest, and run both passes")
    }

    package static func splitNoSurvey(_ path: String) -> Phrase {
        Phrase(
            zh: "没有 \(path)，或不完整、不属于这份清单：跑 split merge --survey"
                + "（之前每一份都要跑过 split run --survey）",
            en: "there is no whole \(path) of this manifest: run split merge --survey, once split "
                + "run --survey was run for every part")
    }

    package static func splitUnreadable(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 读不了；质检时会记在 rejects.jsonl 里",
            en: "\(path) cannot be read: the audit will say so in rejects.jsonl")
    }

    package static func splitPlannedLines(_ folder: String) -> Phrase {
        Phrase(
            zh: "清单写到了 \(folder)/manifest.json；怎么切分由引擎决定，会话逐行送来",
            en:
                "the manifest is \(folder)/manifest.json: the engine divides the archive, and hands "
                + "over chats, one a line")
    }

    package static func splitPart(_ part: Int, _ problem: Phrase) -> Phrase {
        Phrase(zh: "第 \(part) 份：\(problem.zh)", en: "part \(part): \(problem.en)")
    }

    package static func partIsPart(_ other: Int) -> Phrase {
        Phrase(
            zh: "它的结果文件其实是第 \(other) 份的", en: "its file is that of part \(other)")
    }

    package static func partFileChanged(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 在生成清单之后变了（内容、大小或修改时间）；重新生成清单",
            en: "\(path) has changed since the manifest was made, in its bytes or the time of its "
                + "last change: make a new one")
    }

    package static let partChangedSinceSurvey = Phrase(
        zh: "聊天文件在第一遍之后变了；重新生成清单，两遍都重跑",
        en: "its files have changed since the survey: make a new manifest, and run both passes")

    package static let columnSplitPart = Phrase(zh: "份", en: "Part")
    package static let columnBytes = Phrase(zh: "字节", en: "Bytes")
    package static let columnFiles = Phrase(zh: "文件", en: "Files")
    package static let columnUndivided = Phrase(zh: "整个文件一份的原因", en: "Not divided because")
    package static let undividedCompressed = Phrase(zh: "压缩文件", en: "compressed")
    package static let undividedPacked = Phrase(zh: "zip 或工作簿", en: "zip file or workbook")
    package static let undividedEncoding = Phrase(zh: "不是 UTF-8", en: "not in UTF-8")
    package static let undividedFormat = Phrase(
        zh: "这种格式要连着读", en: "its format cannot be read in pieces")
    package static let undividedSeries = Phrase(
        zh: "Slack 导出要整个读", en: "a Slack export is read as a whole")
}
