/// What `spotcheck inspect` and `spotcheck convert` say.
extension Phrase {
    package static let abstractOfInspect = Phrase(
        zh: "看看导出文件是什么：格式、会话数、客服、时间段、缺什么、第一个会话读成了什么样",
        en: "tell what an export is: format, chats, agents, period, what is missing, and the first "
            + "chat as it is understood")
    package static let abstractOfConvert = Phrase(
        zh: "把任何导出转成 SpotCheck 自己的 JSON Lines",
        en: "turn any export into SpotCheck's own JSON Lines")
    package static let helpConvertOut = Phrase(
        zh: "写到这个文件；默认写到标准输出", en: "write to this file; default: stdout")
    package static let helpZone = Phrase(
        zh: "没有写明时区的时间按哪个时区算；默认 Asia/Shanghai",
        en: "the zone of times that name none; default: Asia/Shanghai")
    package static func badZone(_ name: String) -> Phrase {
        Phrase(
            zh: "没有时区 \(name)；请写 Asia/Shanghai 这样的名字",
            en: "there is no time zone \(name); write a name such as Asia/Shanghai")
    }
    package static let inspectFormats = Phrase(
        zh: "inspect 的 --format 只能是 table 或 json", en: "inspect knows --format table and json")
    package static func converted(_ count: Int, rejects: Int) -> Phrase {
        Phrase(
            zh: "转换了 \(count) 个会话" + (rejects > 0 ? "，\(rejects) 处读不了。" : "。"),
            en: "\(counted(count, "conversation")) converted"
                + (rejects > 0 ? ", \(rejects) not readable." : "."))
    }

    package static func inspectFile(
        _ name: String, _ format: Phrase, _ how: String, conversations: Int, messages: Int
    ) -> Phrase {
        Phrase(
            zh: "\(name)：\(format.zh)，\(how)；\(conversations) 个会话，\(messages) 条消息",
            en: "\(name): \(format.en), \(how); \(counted(conversations, "conversation")), "
                + counted(messages, "message"))
    }
    package static func inspectMore(_ count: Int) -> Phrase {
        Phrase(zh: "……另有 \(count) 个", en: "… and \(count) more")
    }
    package static func inspectCounts(
        conversations: Int, messages: Int, agents: Int, customers: Int
    ) -> Phrase {
        Phrase(
            zh: "共 \(conversations) 个会话，\(messages) 条消息，\(agents) 位客服，\(customers) 位客户",
            en: "\(counted(conversations, "conversation")), \(counted(messages, "message")), "
                + "\(counted(agents, "agent")), \(counted(customers, "customer"))")
    }
    package static func inspectRoles(customer: Int, agent: Int, bot: Int, system: Int) -> Phrase {
        Phrase(
            zh: "消息：客户 \(customer)，客服 \(agent)，机器人 \(bot)，系统 \(system)",
            en: "messages: customer \(customer), agent \(agent), bot \(bot), system \(system)")
    }
    package static func inspectKinds(_ list: String) -> Phrase {
        Phrase(zh: "不是文字的消息：\(list)", en: "messages that are no text: \(list)")
    }
    package static func inspectPeriod(_ first: String, _ last: String, _ zone: String) -> Phrase {
        Phrase(zh: "时间：\(first) 至 \(last)（\(zone)）", en: "period: \(first) to \(last) (\(zone))")
    }
    package static let columnInspectedChats = Phrase(zh: "会话数", en: "Chats")
    package static let inspectWriters = Phrase(
        zh: "文件里都有谁（编号 名字 消息数），请从中指明客服：", en: "who writes (id, name, messages); name the agents:")
    package static let inspectMissing = Phrase(zh: "缺少：", en: "Missing:")
    package static let inspectWarnings = Phrase(zh: "请留意：", en: "Worth a look:")
    package static func inspectRejects(_ count: Int) -> Phrase {
        Phrase(zh: "读不了的有 \(count) 处：", en: "Not readable (\(count)):")
    }
    package static func inspectSample(_ id: String) -> Phrase {
        Phrase(zh: "第一个会话（\(id)）读成这样：", en: "The first chat (\(id)) as it is understood:")
    }

    /// A place and what is wrong there, or at that many places.
    package static func placed(_ place: String, _ reason: Phrase, times: Int) -> Phrase {
        let count = times > 1 ? " (×\(times))" : ""
        return Phrase(
            zh: "\(place)：\(reason.zh)\(times > 1 ? "（共 \(times) 处）" : "")",
            en: "\(place): \(reason.en)\(count)")
    }

    package static let noTimeReadable = Phrase(
        zh: "文件里有时间，但没有一个读得懂：请用映射文件写明时间格式，如 time: {format: \"M/d/yyyy H:mm\"}"
            + "（spotcheck inspect 文件 --suggest-mapping 可以起草）",
        en: "times: there are some, but none can be read; say how they are written in a mapping "
            + "file, as in time: {format: \"M/d/yyyy H:mm\"} "
            + "(spotcheck inspect FILE --suggest-mapping drafts one)")
    package static func agentsNotFound(_ names: [String]) -> Phrase {
        Phrase(
            zh: "--agents 里的 \(names.joined(separator: "、")) 没有发过消息；请核对编号或名字",
            en: "\(names.joined(separator: ", ")) of --agents wrote nothing; check the ids or names"
        )
    }
    package static let missingTimes = Phrase(
        zh: "没有时间：响应时长一类的规则不适用（既不算通过也不算违反）",
        en: "times: rules about waiting will not apply (neither passed nor failed)")
    package static func someTimesMissing(_ count: Int, of total: Int) -> Phrase {
        Phrase(
            zh: "\(total) 条消息里有 \(count) 条没有时间", en: "times of \(count) of \(total) messages")
    }
    package static func missingAgentIDs(_ count: Int) -> Phrase {
        Phrase(
            zh: "\(count) 个会话没有写明是哪位客服：无法按客服抽样和评分",
            en: "which agent wrote, in \(counted(count, "conversation")): "
                + "nothing can be drawn or scored by agent there")
    }
    package static func missingFields(_ names: [String]) -> Phrase {
        let zh = [
            "channel": "渠道", "shop": "店铺", "customer": "客户", "product": "商品", "tags": "标签",
            "rating": "评分", "resolved": "是否解决",
        ]
        return Phrase(
            zh: "没有" + names.map { zh[$0] ?? $0 }.joined(separator: "、") + "：用到它们的规则和抽样条件不适用",
            en: names.joined(separator: ", ") + ": rules and filters on these will not apply")
    }
    package static func sharedName(_ name: String, ids: [String]) -> Phrase {
        Phrase(
            zh: "“\(name)”这个名字有 \(ids.count) 个编号（\(ids.joined(separator: "、"))），按编号算作不同的客服",
            en: "the name “\(name)” has \(ids.count) ids (\(ids.joined(separator: ", "))), "
                + "which count as different agents")
    }
    package static func severalNames(_ id: String, names: [String]) -> Phrase {
        Phrase(
            zh: "编号 \(id) 有几个名字（\(names.joined(separator: "、"))），算作同一位客服",
            en:
                "the id \(id) has several names (\(names.joined(separator: ", "))) and counts as one agent"
        )
    }
    package static func chatsWithoutAgent(_ count: Int) -> Phrase {
        Phrase(
            zh: "\(count) 个会话里客服一句话也没有",
            en: "\(counted(count, "conversation")) without a word of an agent")
    }
    package static func chatsWithoutCustomer(_ count: Int) -> Phrase {
        Phrase(
            zh: "\(count) 个会话里客户一句话也没有",
            en: "\(counted(count, "conversation")) without a word of a customer")
    }
    package static let chatsTorn = Phrase(
        zh: "每个文件各自成会话。如果同一会话分在几个文件里（按天、按页导出），请按顺序接起来读：cat 文件… | spotcheck inspect -",
        en:
            "each file is read for itself; where a chat goes on in the next one (days, pages), read "
            + "them as one, in order: cat FILE… | spotcheck inspect -")
    package static func rareAgents(_ count: Int, ids: [String]) -> Phrase {
        Phrase(
            zh: "\(count) 位客服只有一个会话：\(ids.joined(separator: "、"))",
            en: "\(counted(count, "agent")) with one chat only: \(ids.joined(separator: ", "))")
    }
    package static func repeatedChats(_ count: Int) -> Phrase {
        Phrase(
            zh: "\(count) 个会话重复出现，只算一次",
            en: "\(counted(count, "conversation")) came again and will count once")
    }
    package static func clashingIDs(_ count: Int, _ first: String, _ second: String) -> Phrase {
        Phrase(
            zh: "\(count) 个会话与内容不同的另一个会话同号（如 \(first) 与 \(second)）",
            en: "\(counted(count, "conversation")) with the id of another, different one "
                + "(as \(first) and \(second))")
    }
    package static func countedDoubt(_ count: Int, _ place: String, _ reason: Phrase) -> Phrase {
        Phrase(
            zh: "\(count) 个会话：\(reason.zh)（先见于 \(place)）",
            en: "\(counted(count, "conversation")): \(reason.en) (first at \(place))")
    }
}
