extension Phrase {
    package static let helpAuditRestart = Phrase(
        zh: "放弃 --out 文件夹里没做完的质检，从头开始",
        en: "forget the unfinished audit in the --out folder, and begin anew")
    package static let restartNeedsOut = Phrase(
        zh: "--restart 要和 --out 一起用", en: "--restart goes with --out")

    package static func auditContinues(_ known: Int) -> Phrase {
        Phrase(
            zh: "接着上次没做完的质检：\(known) 个会话已经检查过，不再重查",
            en: "Going on with the unfinished audit: \(known) conversations were checked already")
    }

    package static let auditKept = Phrase(
        zh: "已经检查的部分都保留着；问题解决后，用同样的命令接着做",
        en: "What was checked so far is kept; once this is mended, the same command goes on with it"
    )

    package static func journalOfOther(_ path: String, changed: [Phrase]) -> Phrase {
        let zh = changed.map(\.zh).joined(separator: "、")
        let en = changed.map(\.en).joined(separator: " and ")
        return Phrase(
            zh: "文件夹里有一次没做完的质检，但\(zh)变了，不能接着做；加 --restart 从头开始，或换一个 --out 文件夹（进度记在 \(path)）",
            en: "the folder holds an unfinished audit, and \(en) changed since: begin anew with "
                + "--restart, or take another --out folder (its journal is \(path))")
    }

    package static let changedArchive = Phrase(zh: "聊天文件", en: "the archive")
    package static let changedRules = Phrase(zh: "规则", en: "the rules")
    package static let changedOptions = Phrase(zh: "选项", en: "the options")
    package static let changedProgram = Phrase(zh: "程序版本", en: "the version of the program")

    package static func auditUnfinished(_ path: String) -> Phrase {
        Phrase(
            zh: "文件夹里有一次没做完的全量质检；先用原来的命令把它做完，或加 --restart 放弃它，或换一个 --out 文件夹（进度记在 \(path)）",
            en: "the folder holds an unfinished audit of everything: finish it with its command, "
                + "forget it with --restart, or take another --out folder (its journal is \(path))")
    }

    package static func folderInUse(_ folder: String) -> Phrase {
        Phrase(
            zh: "另一个 spotcheck 正在往 \(folder) 里写结果；等它结束，或换一个 --out 文件夹",
            en:
                "another spotcheck is writing its results to \(folder): wait for it to end, or take "
                + "another --out folder")
    }
}
