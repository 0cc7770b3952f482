package import Wording

extension FactValue {
    /// The value for people to read: as it stands in its file, and in English with the unit in
    /// English where a number has a Chinese one (`3-5 工作日` is `3-5 working days`).
    package var phrase: Phrase {
        guard case .quantity(let quantity) = amount,
            let unit = Self.english.first(where: { text.hasSuffix($0.zh) })
        else { return Phrase(text) }
        let number = text.dropLast(unit.zh.count)
        let isBare = number.allSatisfy { $0.isASCII }
        if !isBare { return Phrase(text) }
        let name = quantity.low == 1 && quantity.high == 1 ? unit.one : unit.many
        let figure = String(number.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        return Phrase(zh: text, en: figure + " " + name)
    }

    /// The units of shops' rules, the longer names first.
    private static let english: [(zh: String, one: String, many: String)] = [
        ("个工作日", "working day", "working days"), ("工作日", "working day", "working days"),
        ("分钟", "minute", "minutes"), ("个小时", "hour", "hours"), ("小时", "hour", "hours"),
        ("自然日", "day", "days"), ("个月", "month", "months"), ("天", "day", "days"),
        ("日", "day", "days"), ("周", "week", "weeks"), ("月", "month", "months"),
        ("年", "year", "years"), ("美元", "dollar", "dollars"), ("元", "yuan", "yuan"),
        ("块", "yuan", "yuan"),
    ]
}
