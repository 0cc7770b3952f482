import Foundation
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

@testable import Reports

/// A made-up audit: eight agents, most of them sampled, with chats of every kind that a page shows.
enum ReportExample {
    static let zone = TimeZone(identifier: "Asia/Shanghai") ?? .gmt
    static let offsets = ZoneOffsets(zone)

    static func points(_ text: String) -> Points { Points(text) ?? .zero }

    static func scorecard() throws -> Scorecard {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../rules/scorecards/standard.yaml")
        return try Scorecard(
            SourceText(path: "standard.yaml", text: String(contentsOf: file, encoding: .utf8)))
    }

    static let cards = [
        card(
            "courtesy/insult", "辱骂客户", "Insults a customer", "attitude", .critical, "-30",
            why: ("辱骂客户是红线，无论客户说了什么。", "Insults are a red line, whatever the customer said."),
            instead: (
                "我理解您很着急，我马上帮您看能怎么处理。",
                "I understand that this is urgent; let me see at once what can be done."
            )),
        card(
            "courtesy/perfunctory", "敷衍回答", "Perfunctory answer", "attitude", .minor, "-2",
            why: (
                "“不清楚”之后没有下文，客户只能再问一遍。",
                "“No idea” without a next step makes the customer ask again."
            ),
            instead: ("我去核实一下，三分钟内回复您。", "Let me find out; I will answer within three minutes.")),
        card(
            "compliance/off-platform", "引导站外联系", "Lures off the platform", "compliance",
            .major, "-10",
            why: ("站外联系绕开了平台的保障。", "Contact outside leaves the platform's protection."),
            instead: ("您在这里说就可以，我一直在。", "You can tell me right here.")),
        card(
            "timeliness/reply", "60 秒内回复", "Answers within 60 seconds", "timeliness", .minor,
            "-2",
            why: ("客户等一分钟就会去别家。", "After a minute customers look elsewhere."),
            instead: ("请稍等，我查一下。", "One moment, let me check.")),
        card(
            "knowledge/wrong-fact", "说错了规定", "States a wrong fact", "knowledge", .major, "-8",
            tier: .review,
            why: ("退货期限说错会变成投诉。", "A wrong return limit becomes a complaint."),
            instead: ("七天内可以退，从签收那天算起。", "You can return it within seven days of delivery.")),
    ]

    private static func card(
        _ id: String, _ zh: String, _ en: String, _ dimension: String, _ severity: Severity,
        _ price: String, tier: RuleCard.Tier = .hard, why: (String, String),
        instead: (String, String)
    ) -> RuleCard {
        RuleCard(
            id: id, title: Phrase(zh: zh, en: en), dimension: dimension, severity: severity,
            points: points(price), tier: tier, why: Phrase(zh: why.0, en: why.1),
            instead: Phrase(zh: instead.0, en: instead.1),
            falseAlarms: Phrase(zh: "转述客户原话时", en: "Quoting the customer"),
            digest: "0a1b2c3d4e5f")
    }

    /// A chat, and for each rule that it breaks the message and the words.
    private static let chats:
        [(script: String, broken: [(rule: String, message: Int, words: String?)])] = [
            (
                """
                @shop 云栖家居
                09:00:00 C(晴天小雨): 你好，这件大衣还有 M 码吗
                09:00:12 A: 您好亲，有的
                09:00:40 C(晴天小雨): 我身高165，体重52公斤，M码合适吗？
                09:03:20 A: 不清楚
                09:03:50 C(晴天小雨): ……
                09:04:10 A: 您自己看尺码表吧
                09:04:30 C(晴天小雨): 那算了
                """, [("timeliness/reply", 3, nil), ("courtesy/perfunctory", 3, "不清楚")]
            ),
            (
                """
                @shop 云栖家居
                20:10:00 C(阿珍): 订单号 2048573920485739201，付款没成功
                20:10:20 S: 订单已关闭
                20:10:30 A: 加我薇❤信 13812345678，转账给我就行
                20:11:00 C(阿珍): 我的电话是 139-0013-9000，卡号6222 0212 3456 7890 123
                20:11:30 A: 好的
                """, [("compliance/off-platform", 2, "薇❤信 13812345678")]
            ),
            (
                """
                @shop Northwind Outdoor
                10:00:00 C(Ms <Lee>): Can I return the tent after ten days?
                10:00:25 A: Sure, you have 30 days.
                10:01:00 C(Ms <Lee>): Great & thanks
                """, [("knowledge/wrong-fact", 1, "30 days")]
            ),
            (
                """
                @shop 云栖家居
                21:00:00 C(老周): 等了三天还没发货，你们是骗子吗
                21:00:30 B: 亲，您的问题已收到
                21:01:10 A: 你脑子有病吧，说了明天发
                21:01:40 C(老周): 我要投诉
                """, [("courtesy/insult", 2, "你脑子有病吧")]
            ),
        ]

    static func summary(fraction: Bool = true, limit: Int = 500) throws -> AuditSummary {
        let card = try scorecard()
        let scorer = try Scorer(card, rules: cards)
        var tally = TeamTally()
        var excerpts = ExcerptSelection(limit: limit)
        var populations: [String: Int] = [:]
        let names = ["小雅", "阿杰", "Nora", "小北", "婷婷", "Marcus", "阿诚", "小满"]
        for (person, name) in names.enumerated() {
            let agent = "a0\(person + 1)"
            let sampled = [30, 30, 30, 30, 30, 18, 3, 30][person]
            populations[agent] = [400, 212, 380, 95, 260, 18, 40, 305][person]
            for index in 0..<sampled {
                let broken = (index + person) % [7, 5, 11, 6, 31, 9, 40, 4][person] == 0
                let chat = broken ? chats[(index + person * 3) % chats.count] : nil
                let id = "\(agent)-\(1000 + index)"
                guard let chat, !(chat.broken[0].rule == "courtesy/insult" && person % 3 != 0)
                else {
                    tally.add(owner: agent, name: name, findings: [], scorer: scorer)
                    continue
                }
                let (conversation, findings) = try made(chat, id: id, agent: agent, name: name)
                tally.add(owner: agent, name: name, findings: findings, scorer: scorer)
                for finding in findings {
                    offer(finding, in: conversation, scorer, to: &excerpts)
                }
            }
        }
        let eligible = fraction ? populations.values.reduce(0, +) : tally.conversations
        var summary = AuditSummary(
            sources: ["chats/2026-06/"], zone: zone, period: period, eligible: eligible,
            audited: tally.conversations, draw: fraction ? try draw() : nil, scorecard: card,
            rules: cards, rulesDigest: "91ad3c07be52", tally: tally,
            agents: tally.scores(
                populations: fraction ? populations : nil, scorecard: card,
                design: .stratifiedByAgent),
            excerpts: excerpts, findingsFile: "findings.jsonl", tool: "spotcheck 1.0")
        summary.excluded = [.init(Phrase(zh: "少于 2 条消息", en: "fewer than 2 messages"), 37)]
        summary.troubles = [.init(Phrase(zh: "读不了的行", en: "unreadable lines"), 4)]
        return summary
    }

    private static func offer(
        _ finding: Finding, in conversation: Conversation, _ scorer: Scorer,
        to excerpts: inout ExcerptSelection
    ) {
        excerpts.offer(finding) {
            let mask = ChatMask(of: conversation)
            return Excerpt(
                mask.mask(finding), price: scorer.price(of: finding), in: conversation, zone: zone,
                mask: mask)
        }
    }

    private static let period: ClosedRange<Timestamp>? = {
        guard let first = Timestamp(text: "2026-06-08 09:00", zone: ZoneOffsets(zone)),
            let last = Timestamp(text: "2026-06-14 22:41:07", zone: ZoneOffsets(zone))
        else { return nil }
        return first...last
    }()

    private static func draw() throws -> DrawFacts {
        let frame = try Frame(
            (0..<40).map {
                FrameUnit(id: "c\($0)", contentDigest: Digest(of: "\($0)"), stratum: "a01")
            })
        let draw = try Draw(
            frame: frame,
            design: Design(stratifiedBy: "agent", quota: .perStratum(30)),
            contributions: [Contribution(party: "lead", value: Digest(of: "lead"))])
        return DrawFacts(
            DrawReceipt(of: draw, toolVersion: "1.0"), seedText: "lead",
            verifyCommand: "spotcheck draw verify receipt.json chats/2026-06/")
    }

    private static func made(
        _ chat: (script: String, broken: [(rule: String, message: Int, words: String?)]),
        id: String, agent: String, name: String
    ) throws -> (Conversation, [Finding]) {
        let script = try Script(
            chat.script.replacingOccurrences(of: " A: ", with: " A(\(agent)): "), id: id,
            zone: offsets
        )
        let conversation = script.conversation
        let findings = chat.broken.compactMap { rule, message, words -> Finding? in
            guard let card = cards.first(where: { $0.id == rule }) else { return nil }
            let text = conversation.words(of: message)
            let start = words.flatMap { text.range(of: $0)?.lowerBound }
            let lower = start.map { text.unicodeScalars.distance(from: text.startIndex, to: $0) }
            let span = lower.map { $0..<$0 + (words?.unicodeScalars.count ?? 0) }
            return Finding(
                conversation: id, agent: agent, rule: rule, ruleDigest: card.digest,
                dimension: card.dimension, severity: card.severity, points: card.points,
                disguised: words?.contains("❤") ?? false,
                evidence: [Evidence(message: message, span: span, text: words ?? text)],
                explanation: words.map { Phrase(zh: "说了“\($0)”", en: "Said “\($0)”") }
                    ?? Phrase(zh: "客户等了 160 秒，超过 60 秒", en: "The customer waited 160 s, over 60 s"),
                nearMiss: words == nil
                    ? Phrase(zh: "第 4 条回复晚了 100 秒", en: "Message 4 came 100 s late") : nil)
        }
        return (conversation, findings)
    }
}
