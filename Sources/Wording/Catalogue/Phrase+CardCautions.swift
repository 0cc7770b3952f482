// What a reader of a report of performance has to know before trusting a number.
extension Phrase {
    package static func cautionPartOfMonth(_ first: String, _ last: String) -> Phrase {
        Phrase(
            zh: "档案只覆盖本月的一部分：\(first) 到 \(last)；各项都按这些天的会话算，没有推算整月。",
            en:
                "The archive covers a part of the month: \(first) to \(last); nothing was stretched "
                + "to the whole.")
    }

    package static func cautionPartOfYear(_ first: String, _ last: String) -> Phrase {
        Phrase(
            zh: "档案只覆盖这一年的一部分：\(first) 到 \(last)；没有会话的月份不算，也没有推算。",
            en:
                "The archive covers a part of the year: \(first) to \(last); months without chats do "
                + "not count, and nothing was stretched.")
    }

    package static func cautionMissing(_ items: [Phrase]) -> Phrase {
        Phrase(
            zh: "所有人都缺：\(items.map(\.zh).joined(separator: "、"))；总分按已有部分折算，"
                + "补上指标表后再算（命令行用 --figures，网页在“会话之外的数据”带入）。",
            en:
                "Nobody has: \(items.map(\.en).joined(separator: ", ")); totals are scaled up from the "
                + "rest. Add a file of figures (--figures, or Beside the chats in the workbench).")
    }

    package static func cautionOutsidePresence(_ people: [(name: String, chats: String)]) -> Phrase
    {
        Phrase(
            zh: people.map { "\($0.name)有 \($0.chats) 通" }.joined(separator: "、")
                + "会话在入职前或离职后：请核对 joined、left；这些会话照算。",
            en: people.map { "\($0.name): \($0.chats)" }.joined(separator: ", ")
                + " chats before joining or after leaving; check `joined` and `left`. They count.")
    }

    package static func cautionNotBlind(_ file: String) -> Phrase {
        Phrase(
            zh: "评价表 \(file) 里有几个人的评价：填表时可能互相看到；请每人交一个文件。",
            en: "\(file) holds forms of several people, who may have seen each other's; one file "
                + "each.")
    }

    package static func cautionLate(_ names: [String]) -> Phrase {
        Phrase(
            zh: "\(names.joined(separator: "、"))在档案开始一周以后才有会话：如是月中入职，请在指标表里写 joined，接待量才会折算。",
            en:
                "\(names.joined(separator: ", ")) began a week or more after the archive does: if they "
                + "joined then, put `joined` into the figures, so that chats are scaled.")
    }

    package static func cautionWithoutAgent(_ count: String) -> Phrase {
        Phrase(
            zh: "\(count) 通会话没有客服说话，不算在任何人头上。",
            en: "\(count) chats without an agent count for nobody.")
    }

    package static func cautionRejects(_ count: String) -> Phrase {
        Phrase(zh: "\(count) 处读不了，见运行时的提示。", en: "\(count) places could not be read.")
    }

    package static func cautionUndetermined(_ count: String) -> Phrase {
        Phrase(
            zh: "\(count) 处规则在限时内没能判断，没有扣分。",
            en: "\(count) places could not be decided within the limits and cost nothing.")
    }

    package static func cautionDoubts(_ count: String) -> Phrase {
        Phrase(
            zh: "会话之外的表里有 \(count) 行对不上，没有计入，见运行时的提示。",
            en: "\(count) rows of the files beside the chats do not fit and were left out.")
    }
}
