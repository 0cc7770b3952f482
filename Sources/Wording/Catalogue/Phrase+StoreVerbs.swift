/// What the verbs of `spotcheck store` say.
extension Phrase {
    package static let abstractOfStore = Phrase(
        zh: "库的维护：导入、核验、备份、到期清理、按客户要求删除。",
        en: "Keeps the store that a team works on: import, verify, back up, retain, forget.")
    package static let abstractOfStoreImport = Phrase(
        zh: "用规则检查聊天记录，把会话和问题存进库；重复导入不会重复入库。",
        en: "Audits exports of chats and keeps chats and findings in the store; what it holds "
            + "already is not added twice.")
    package static let abstractOfStoreVerify = Phrase(
        zh: "核验库：文件是否完好，留痕有没有被改过，判定和申诉是否和留痕一致。",
        en: "Checks the store: whether the file is whole, its trail unbroken, and verdicts and "
            + "appeals as the trail has them.")
    package static let abstractOfStoreBackup = Phrase(
        zh: "备份库，不影响别人正在做的工作。", en: "Copies the store while others work on it.")
    package static let abstractOfStoreRetain = Phrase(
        zh: "清理到期的聊天内容：原文和引用删掉，分数、问题和判定留下。",
        en: "Removes the words of old chats and all that quotes them; scores, findings and "
            + "verdicts stay.")
    package static let abstractOfStoreForget = Phrase(
        zh: "按客户要求删除他的聊天内容：原文和引用删掉，分数、问题和判定留下。",
        en: "Removes the words of a customer's chats and all that quotes them; scores, findings "
            + "and verdicts stay.")

    package static let helpStore = Phrase(
        zh: "库文件；导入时没有就新建", en: "file of the store; an import makes it where there is none")
    package static let helpTrailHead = Phrase(
        zh: "以前核验时记下的末行校验码：确认留痕里还有它",
        en: "the digest that an earlier verify ended with: proves that no later row was cut off")
    package static let helpBackupFile = Phrase(
        zh: "备份文件；已存在的文件不会被覆盖",
        en: "file to write; one that is there already is left alone")
    package static let helpRetainMonths = Phrase(
        zh: "保留最近多少个月的聊天内容，1 到 1200", en: "months of chats to keep, 1 to 1200")
    package static let retainMonthsOutside = Phrase(
        zh: "--months 要在 1 到 1200 之间", en: "--months is from 1 to 1200")
    package static let helpForgetCustomer = Phrase(
        zh: "客户编号，和导出里的写法完全一致", en: "the customer's id, exactly as the exports have it")

    package static let columnImportAdded = Phrase(zh: "新入库", en: "Added")
    package static let columnImportKnown = Phrase(zh: "已在库中", en: "Known")
    package static let columnImportForgotten = Phrase(zh: "已删除内容", en: "Forgotten")
    package static let columnImportConflicting = Phrase(zh: "编号冲突", en: "Conflicting")
    package static let columnImportRejects = Phrase(zh: "读不了", en: "Rejects")
    package static let columnImportUndetermined = Phrase(zh: "判断不了", en: "Undetermined")
    package static let columnStoreCheck = Phrase(zh: "核验项", en: "Check")
    package static let columnSound = Phrase(zh: "正常", en: "Sound")
    package static let columnProblems = Phrase(zh: "问题数", en: "Problems")
    package static let columnDetail = Phrase(zh: "说明", en: "Detail")

    package static let checkOfFile = Phrase(zh: "文件完好", en: "file is whole")
    package static let checkOfReferences = Phrase(zh: "引用不落空", en: "references lead somewhere")
    package static let checkOfTrail = Phrase(zh: "留痕连续", en: "trail is unbroken")
    package static let checkOfRecords = Phrase(
        zh: "判定等记录和留痕一致", en: "records are as the trail has them")
    package static let checkOfStanding = Phrase(
        zh: "结论由判定和申诉推出", en: "what stands follows from verdicts and appeals")
    package static let checkOfHead = Phrase(
        zh: "留痕里有给出的校验码", en: "trail holds the given digest")

    package static func trailRows(_ rows: Int, head: String) -> Phrase {
        Phrase(zh: "\(rows) 行，末行 \(head)", en: "\(counted(rows, "row")), the last \(head)")
    }

    package static func trailRowChanged(_ seq: Int64) -> Phrase {
        Phrase(zh: "第 \(seq) 行被改过", en: "row \(seq) was changed")
    }

    package static func trailRowUnchained(_ seq: Int64) -> Phrase {
        Phrase(
            zh: "第 \(seq) 行和前一行接不上：中间删过或插过",
            en: "row \(seq) does not follow the one before it: rows were taken out or put in")
    }

    package static func recordChanged(_ kind: Phrase, _ id: Int64) -> Phrase {
        Phrase(zh: "\(kind.zh) \(id) 被改过", en: "\(kind.en) \(id) was changed")
    }

    package static func recordUnlogged(_ kind: Phrase, _ id: Int64) -> Phrase {
        Phrase(
            zh: "\(kind.zh) \(id) 没有留痕", en: "the trail knows nothing of \(kind.en) \(id)")
    }

    package static func recordGone(_ kind: Phrase, _ id: Int64) -> Phrase {
        Phrase(zh: "\(kind.zh) \(id) 不见了", en: "\(kind.en) \(id) is gone")
    }

    package static func storeSound(_ rows: Int, head: String) -> Phrase {
        Phrase(
            zh: "库完好，留痕 \(rows) 行没有被改动。请把末行校验码记在库外：\(head)",
            en: "The store is sound, its trail of \(counted(rows, "row")) unbroken. Keep the last "
                + "row's digest elsewhere: \(head)")
    }

    package static let storeUnsound = Phrase(
        zh: "库有问题：请停用，保留现场，用最近的备份核对",
        en: "The store is not sound: put it aside as it is, and compare with the last backup")

    package static func storeBackedUp(_ path: String) -> Phrase {
        Phrase(zh: "已备份到 \(path)，并检查过能打开", en: "Copied to \(path), and checked that it opens")
    }

    package static func conflictingWithStored(_ id: String) -> Phrase {
        Phrase(
            zh: "会话 \(id) 的内容和库里同编号的不一样，没有入库",
            en: "chat \(id) differs from the stored one with the same id; it was not added")
    }

    package static let customerUnknown = Phrase(
        zh: "库里没有这位客户的会话", en: "the store has no chat with this customer")

    package static func idsTellCustomer(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 个会话编号里含有客户编号；抽样凭证要靠它核对，所以保留",
            en: "\(counted(count, "chat")) named by an id that contains the customer's: receipts "
                + "are verified by it, so it stays")
    }
}
