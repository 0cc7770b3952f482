import Rules
import Testing
import Transcripts
import Wording

@testable import Reports

struct ChatMaskTests {
    @Test func `a customer's name is hidden in everything that a finding quotes`() throws {
        let mask = ChatMask(of: Self.chat)
        // The rule saw only a part of the name, and of the number.
        let finding = mask.mask(
            Finding(
                conversation: "c", agent: "a", rule: "a/b", ruleDigest: "0", dimension: "d",
                severity: .minor, points: .zero, disguised: false,
                evidence: [
                    Evidence(message: 1, span: 6..<10, text: "你烦不烦"),
                    Evidence(message: 1, span: 14..<18, text: "1234"),
                    Evidence(message: 0, span: nil, text: "我是小鱼儿爱吃糖你烦不烦"),
                ],
                explanation: Phrase(zh: "说了“小鱼儿爱吃糖你烦不烦”", en: "said 13812345678"),
                nearMiss: Phrase("小鱼儿爱吃糖你烦不烦")))
        #expect(finding.evidence.map(\.text) == ["****", "****", "我是小*********"])
        #expect(finding.evidence.map(\.span) == [6..<10, 14..<18, nil])
        #expect(finding.explanation.zh == "说了“小*********”")
        #expect(finding.explanation.en == "said 138****5678")
        #expect(finding.nearMiss?.zh == "小*********")
    }

    @Test func `a name that begins with another name is hidden whole`() {
        var chat = Conversation(id: "c")
        for name in ["小鱼", "小鱼儿"] {
            chat.append(
                time: nil, role: .customer, sender: Participant(id: name, name: name),
                words: "在吗".utf8)
        }
        #expect(ChatMask(of: chat).mask("小鱼儿和小鱼") == "小**和小*")
    }

    @Test(arguments: [
        ("Kate Miller", "Hello Kate, KATE; kate", "Hello K***, K***; kate"),
        ("Kate Miller", "Katerina Miller-Smith", "Katerina M*****-Smith"),
        ("tb_zhangsanfeng", "tb_ZhangSanFeng 在吗", "t************** 在吗"),
        // Two letters are no name, and a word of a name is not taken out of another word.
        ("Al Bo", "Al is also here", "Al is also here"),
        ("Will Young", "I will do it, Will", "I will do it, W***"),
    ])
    func `a customer may be addressed by a part of the name, in either case`(
        name: String, words: String, masked: String
    ) {
        var chat = Conversation(id: "c")
        chat.append(
            time: nil, role: .customer, sender: Participant(id: "1", name: name),
            words: words.utf8)
        #expect(ChatMask(of: chat).words(of: 0) == masked)
    }

    @Test func `agents and those who are called customer keep their names`() {
        var chat = Conversation(id: "c")
        chat.append(
            time: nil, role: .customer, sender: Participant(id: "1", name: "客户"), words: "客户".utf8)
        chat.append(
            time: nil, role: .agent, sender: Participant(id: "2", name: "小雅"), words: "小雅".utf8)
        let mask = ChatMask(of: chat)
        #expect(mask.words(of: 0) == "客户" && mask.sender(of: 0) == "客户")
        #expect(mask.words(of: 1) == "小雅" && mask.sender(of: 1) == "小雅")
    }

    private static let chat: Conversation = {
        var chat = Conversation(id: "c")
        chat.customer = "小鱼儿爱吃糖你烦不烦"
        chat.append(
            time: nil, role: .customer, sender: Participant(id: "k", name: "小鱼儿爱吃糖你烦不烦"),
            words: "我是小鱼儿爱吃糖你烦不烦".utf8)
        chat.append(
            time: nil, role: .agent, sender: Participant(id: "a", name: "a"),
            words: "小鱼儿爱吃糖你烦不烦，13812345678".utf8)
        return chat
    }()
}
