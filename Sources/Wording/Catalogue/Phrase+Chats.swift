/// What a conversation as a whole is like, in words that follow “a conversation …” (zh: “会话…”).
extension Phrase {
    package static let fieldChannel = Phrase(zh: "渠道", en: "channel")
    package static let fieldShop = Phrase(zh: "店铺", en: "shop")
    package static let fieldProduct = Phrase(zh: "商品", en: "product")
    package static let fieldTag = Phrase(zh: "标签", en: "tag")
    package static let isResolved = Phrase(zh: "问题已解决", en: "resolved")
    package static let isUnresolved = Phrase(zh: "问题未解决", en: "not resolved")
    package static let beginsInWorkingTime = Phrase(zh: "在工作时间开始", en: "begun in working time")
    package static let beginsOutsideWorkingTime = Phrase(
        zh: "在非工作时间开始", en: "begun outside working time")
    package static let chatIsEmpty = Phrase(
        zh: "这里至少要写一项，例如 rating: {max: 2}",
        en: "one thing at least belongs here, such as rating: {max: 2}")

    package static func inChats(_ traits: Phrase) -> Phrase {
        Phrase(zh: "在这样的会话里：\(traits.zh)", en: "in conversations with \(traits.en)")
    }

    package static func inChat(_ traits: Phrase) -> Phrase {
        Phrase(zh: "发言时会话是这样的：\(traits.zh)", en: "writes in a conversation with \(traits.en)")
    }

    package static func fieldAmong(_ field: Phrase, _ words: [String]) -> Phrase {
        Phrase(
            zh: "\(field.zh)是 \(words.joined(separator: "、"))",
            en: "\(field.en) \(words.joined(separator: " or "))")
    }

    package static func fieldNotAmong(_ field: Phrase, _ words: [String]) -> Phrase {
        Phrase(
            zh: "\(field.zh)不是 \(words.joined(separator: "、"))",
            en: "\(field.en) other than \(words.joined(separator: ", "))")
    }

    package static func hasRating(_ bounds: Phrase) -> Phrase {
        Phrase(zh: "评分\(bounds.zh)", en: "a rating of \(bounds.en)")
    }

    package static func hasMessages(_ bounds: Phrase, by role: Phrase?) -> Phrase {
        Phrase(
            zh: "\(role?.zh ?? "")消息\(bounds.zh) 条",
            en: "\(bounds.en) messages" + (role.map { " of the \($0.en)" } ?? ""))
    }

    package static func lasts(_ bounds: Phrase) -> Phrase {
        Phrase(zh: "时长\(bounds.zh)", en: "a length of \(bounds.en)")
    }

    /// - Parameter spans: milliseconds since midnight.
    package static func beginsAt(_ spans: [Range<Int64>]) -> Phrase {
        let hours = spans.map { "\(clock($0.lowerBound))-\(clock($0.upperBound))" }
        return Phrase(
            zh: "在 \(hours.joined(separator: "、")) 开始",
            en: "a start at \(hours.joined(separator: ", "))")
    }

    package static func beginsOn(_ days: Phrase) -> Phrase {
        Phrase(zh: "在\(days.zh)开始", en: "a start on \(days.en)")
    }

    /// - Parameter number: 1 for Monday.
    package static func weekday(_ number: Int) -> Phrase {
        let names = [
            ("星期一", "Monday"), ("星期二", "Tuesday"), ("星期三", "Wednesday"), ("星期四", "Thursday"),
            ("星期五", "Friday"), ("星期六", "Saturday"), ("星期日", "Sunday"),
        ]
        let name = names[(number + 6) % 7]
        return Phrase(zh: name.0, en: name.1)
    }

    private static func clock(_ milliseconds: Int64) -> String {
        let minutes = milliseconds / 60_000 % 1440
        let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return parts.joined(separator: ":")
    }
}
