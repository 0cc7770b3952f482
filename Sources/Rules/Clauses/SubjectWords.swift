/// The words from which `SubjectReader` tells of whom a clause speaks. Others in general (别人, people)
/// are nobody: who compares the customer with them speaks of the customer.
enum SubjectWords {
    typealias Name = (word: [UInt32], party: Party)

    /// The Chinese names by their first character, the longest first.
    static let chinese: [UInt32: [Name]] = {
        let names: [Name] =
            [
                (listeners, Party.listener), (speakers, .speaker), (ours, .ours),
                (others, .other),
            ].flatMap { list, party in
                list.split(separator: " ").map { ($0.unicodeScalars.map(\.value), party) }
            }
        return Dictionary(grouping: names.sorted { $0.word.count > $1.word.count }) { $0.word[0] }
    }()

    private static let listeners = "您 你 您们 你们 阁下 贵店 贵司 店家 卖家 商家"
    private static let speakers = "我 俺 本人 在下 小的 老子 老娘"
    private static let ours = "我们 咱们 咱 咱家 我家 我店 本店 小店 店里 这边 我这边 我们家 客服"
    private static let others = """
        他 她 它 他们 她们 它们 快递 物流 小哥 师傅 司机 骑手 网点 驿站 仓库 仓管 \
        打包 厂家 厂里 工厂 厂商 系统 后台 平台 网络 服务器 银行 骗子 假冒 冒充 同事 主管 孩子 娃 宝宝 \
        婴儿 老人 朋友 邻居 狗 猫 宠物 毛孩子 蚊子 虫子 哈士奇 天气 评论 包装 面料 材质 机器 电池 按钮 屏幕
        """

    /// What is done for somebody.
    static let serving = scalars("给帮替为陪跟向由和与同")

    /// What is done to somebody.
    static let taking = scalars("怪怨骂嫌催求信靠找问等对让叫请把被将比惯恨烦缠逼管当劝谢祝愿到在")

    static let chineseCommands =
        "自己 自个 别 不要 甭 少来 请 快 赶紧 去 慢慢 等着 要不 爱 滚 闭嘴 随便 麻烦 先 记得"
        .split(separator: " ").map { $0.unicodeScalars.map(\.value) }

    static let english: [String: Party] = {
        let lists: [(String, Party)] = [
            ("i im ive ill me my mine myself", .speaker), ("we our ours us", .ours),
            ("you your yours yourself yourselves u ur ya", .listener),
            (
                """
                he she they his her hers their theirs them him courier couriers driver carrier \
                warehouse system server app website site supplier factory bank scammer scammers \
                colleague kid kids child children son daughter dog dogs cat cats puppy weather \
                battery
                """, .other
            ),
        ]
        return Dictionary(
            uniqueKeysWithValues: lists.flatMap { list, party in
                list.split(separator: " ").map { (String($0), party) }
            })
    }()

    /// Behind these a pronoun is no subject.
    static let englishMarkers = words(
        """
        to for with from at by of on about than like let help give send tell show thank ask get \
        send bring call text ping message contact blame wish behind after
        """)

    static let englishCommands = words(
        """
        don do stop go never always maybe try learn read use look get take wait calm google figure \
        deal leave quit shut listen grow check open click press call contact ask tell send find \
        keep just please next be put turn hold pay buy save spare suit enjoy
        """)

    private static func scalars(_ text: String) -> Set<UInt32> {
        Set(text.unicodeScalars.map(\.value))
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
