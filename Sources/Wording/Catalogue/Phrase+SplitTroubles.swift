/// What is wrong with the files of parts.
extension Phrase {
    package static let rerunSurvey = Phrase(
        zh: "用 split run --survey 跑这一份", en: "run it with split run --survey")
    package static let rerunAudit = Phrase(
        zh: "用 split run 跑这一份", en: "run it with split run")
    package static let rerunFacts = Phrase(
        zh: "用 split run --facts 跑这一份", en: "run it with split run --facts")
    package static let rerunJob = Phrase(
        zh: "删掉它所在的文件夹，重新提交作业", en: "remove its folder and submit the job again")

    package static func partMissing(_ rerun: Phrase) -> Phrase {
        Phrase(zh: "还没有结果；\(rerun.zh)", en: "there is no result of it: \(rerun.en)")
    }

    package static func partBroken(_ rerun: Phrase) -> Phrase {
        Phrase(zh: "结果文件不完整；\(rerun.zh)", en: "its file is cut short: \(rerun.en)")
    }

    package static func partOfOther(_ rerun: Phrase) -> Phrase {
        Phrase(
            zh: "结果属于另一份清单、另一套规则或另一次第一遍；\(rerun.zh)",
            en: "its file is of another manifest, of other rules or of another survey: \(rerun.en)")
    }

    package static func partDoubled(_ rerun: Phrase) -> Phrase {
        Phrase(zh: "有两个结果文件都是这一份的；\(rerun.zh)", en: "two files hold it: \(rerun.en)")
    }

    package static func partUnreadable(_ reason: String) -> Phrase {
        Phrase(zh: "结果文件读不了：\(reason)", en: "its file cannot be read: \(reason)")
    }

    package static func splitPartFile(_ path: String, _ problem: Phrase) -> Phrase {
        Phrase(zh: "\(path)：\(problem.zh)", en: "\(path): \(problem.en)")
    }

    package static func splitJobUnfinished(_ folder: String) -> Phrase {
        Phrase(
            zh: "\(folder) 里没有 _SUCCESS：作业没有跑完；重新提交作业",
            en: "there is no _SUCCESS in \(folder), so that the job has not ended: submit it again")
    }

    package static func splitOtherPartitions(_ found: Int, of count: Int) -> Phrase {
        Phrase(
            zh: "第二遍有 \(found) 个不空的分区，第一遍有 \(count) 个：两遍要用同样的输入和同样的分区数；"
                + "删掉两遍的文件夹，重新提交作业",
            en:
                "there are \(found) partitions with lines, and the survey had \(count): both passes "
                + "need the same input in the same partitions; remove the folders of both and submit "
                + "the job again")
    }

    package static func splitReplaced(_ lines: Int) -> Phrase {
        Phrase(
            zh: "有 \(lines) 行含有 U+FFFD（�）：读到的字节不是 UTF-8，这些字已经丢了；先把文件转成 UTF-8",
            en: lines == 1
                ? "1 line holds U+FFFD (�): its bytes were not UTF-8, and characters are lost; "
                    + "convert the file to UTF-8 first"
                : "\(lines) lines hold U+FFFD (�): their bytes were not UTF-8, and characters are "
                    + "lost; convert the files to UTF-8 first")
    }

    package static func splitNotUTF8(_ lines: Int, of count: Int) -> Phrase {
        Phrase(
            zh: "\(count) 行里有 \(lines) 行含有 U+FFFD（�）：文件不是 UTF-8；先转换（spotcheck convert）再分",
            en: "\(lines) of \(count) lines hold U+FFFD (�): the file is not in UTF-8; convert it "
                + "first (spotcheck convert)")
    }

    package static func troublesMerged(_ kind: Phrase, _ count: Int) -> Phrase {
        Phrase(zh: "\(kind.zh)：共 \(count)", en: "\(kind.en): \(count) in all")
    }

    package static func rejectsListed(_ path: String) -> Phrase {
        Phrase(zh: "逐条见 \(path)", en: "they stand one by one in \(path)")
    }
}
