import Foundation
import Transcripts

@testable import Rules

/// A small knowledge base of an invented shop, and chats read against it.
enum SampleBook {
    static let files: [String: String] = [
        "returns": """
        title: {zh: 退货期限, en: Return window}
        unit: 天
        asked: [退货 几天, 签收 还能退, return how long, days send back]
        stated: [退货, 无理由, return]
        values:
          - {value: 7 天, to: 2026-03-08}
          - {value: 15 天, from: 2026-03-09}
        """,
        "dispatch": """
        title: {zh: 发货时效, en: Dispatch time}
        unit: 小时
        asked: [多久 发货, 什么时候 发, when ship]
        values:
          - {value: 48}
        """,
        "warranty": """
        title: {zh: 质保, en: Warranty}
        unit: 月
        asked: [质保 多久, 保修 多久, warranty how long]
        values:
          - {value: 两年, products: [电饭煲, rice cooker]}
          - {value: 12个月, products: [蓝牙耳机]}
          - {value: 6个月}
        """,
        "free-shipping": """
        title: {zh: 包邮门槛, en: Free shipping}
        unit: 元
        asked: [包邮, 免邮, free shipping]
        values:
          - {value: 88, shops: [云栖家居]}
          - {value: 59, shops: [布言女装]}
          - {value: 35 美元, shops: [Harbor Lane]}
        """,
        "cotton": """
        title: {zh: 含棉量, en: Cotton}
        unit: '%'
        asked: [含棉 多少, 纯棉]
        values:
          - {value: 70, products: [法式衬衫]}
          - {value: 100, products: [短袖T恤]}
        """,
        "refund": """
        title: {zh: 退款到账, en: Refund time}
        unit: 工作日
        asked: [退款 多久, 多久 到账, refund how long]
        values:
          - {value: 1-3 个工作日}
        """,
        "courier": """
        title: {zh: 快递, en: Courier}
        unit: text
        asked: [什么快递, 哪家 快递, which carrier]
        rivals: [couriers]
        values:
          - {value: 中通, shops: [云栖家居]}
          - {value: UPS, shops: [Harbor Lane]}
        """,
        "origin": """
        title: {zh: 发货地, en: Origin}
        unit: text
        asked: [哪里 发货, 从哪 发, where ship from]
        values:
          - {value: 嘉兴, shops: [云栖家居]}
          - {value: Ohio, shops: [Harbor Lane]}
        """,
    ]

    static let lists = [
        "couriers": ["顺丰", "中通", "圆通", "韵达", "邮政", "UPS", "FedEx", "USPS"],
        "cities": ["嘉兴", "义乌", "郑州", "广州", "Ohio", "Texas", "Reading"],
    ]

    static func book() throws -> FactBook {
        try FactBook(
            files.sorted { $0.key < $1.key }
                .map { SourceText(path: "rules/facts/\($0.key).yaml", text: $0.value) },
            lists: lists.keys.sorted())
    }

    /// Reads a script; without a `@shop` it is 云栖家居.
    static func read(_ script: String) throws -> (reading: FactReading, conversation: Conversation)
    {
        var conversation = try Script(script, zone: ZoneOffsets(.gmt)).conversation
        if conversation.shop == nil { conversation.shop = "云栖家居" }
        let reader = FactReader(try book(), vocabularies: lists)
        let reading = reader.read(
            conversation, day: { $0.time.map { Int($0.milliseconds / 86_400_000) } })
        return (reading, conversation)
    }

    /// The claims as `message fact value verdict`, separated by semicolons.
    static func claims(_ script: String) throws -> String {
        let book = try book()
        let (reading, conversation) = try read(script)
        return reading.stated.map { claim in
            let words = String(decoding: conversation.text[claim.range], as: UTF8.self)
            return "\(claim.message) \(book.facts[claim.fact].id) \(words) \(claim.verdict)"
        }.joined(separator: "; ")
    }

    /// The questions as `message fact`, separated by semicolons.
    static func asked(_ script: String) throws -> String {
        let book = try book()
        return try read(script).reading.asked.map { "\($0.message) \(book.facts[$0.fact].id)" }
            .joined(separator: "; ")
    }

    /// The unanswered questions as `message fact reply`, separated by semicolons.
    static func unanswered(_ script: String) throws -> String {
        let book = try book()
        return try read(script).reading.unanswered
            .map { "\($0.asking.message) \(book.facts[$0.asking.fact].id) \($0.reply)" }
            .joined(separator: "; ")
    }
}
