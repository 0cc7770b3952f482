import Testing

@testable import Rules

/// Telling news from talk: pauses, topics, and questions that are passed over.
struct AbsenceTests {
    @Test(arguments: [
        ("09:00:00 A: 10分钟内回复您\n09:01:00 C: 好的\n09:02:00 A: 可以改", 0),
        ("09:00:00 A: 10分钟内回复您\n09:01:00 C: 好的\n09:01:59 A: 可以改", 1),
        // Bot and system lines do not break a silence.
        ("09:00:00 A: 10分钟内回复您\n09:01:00 C: 好的\n09:01:30 B: 在排队\n09:02:00 A: 可以改", 0),
        ("A: 10分钟内回复您\nC: 好的\nA: 可以改", 0),
    ]) func `A message after a pause is news`(chat: String, findings: Int) throws {
        let bench = try RuleBench(
            """
            when: {by: agent, words: [回复]}
            must: {by: agent, after_pause: 60 s}
            within: 10 min
            """)
        #expect(try bench.findings(chat).count == findings)
    }

    @Test(arguments: [
        ("C: 这个颜色还做不做\nA: 我问下产品，回复您\nA: 产品同事说还做", 0),
        ("C: 这个颜色还做不做\nA: 我问下工厂，回复您\nA: 颜色还有的", 0),
        ("C: 这个颜色还做不做\nA: 我问下产品，回复您\nA: 祝您生活愉快", 1),
        ("C: who has my parcel?\nA: I'll ask the depot 回复\nA: The depot found it.", 0),
    ]) func `A message on the topic of the trigger shares a word with it`(
        chat: String, findings: Int
    ) throws {
        let bench = try RuleBench(
            """
            when: {by: agent, words: [回复]}
            must: {by: agent, on_topic: trigger}
            """)
        #expect(try bench.findings(chat).count == findings)
    }

    @Test(arguments: [
        ("C: 浅色有货吗\nC: 能写贺卡吗\nA: 浅色有货", [[1]]),
        ("C: 浅色有货吗\nC: 能写贺卡吗\nA: 浅色有货\nA: 可以写", []),
        ("C: 浅色有货吗\nC: 能写贺卡吗\nA: 浅色有货\nC: 好\nA: 贺卡能写", []),
        ("C: 浅色有货吗\nA: 有货", []),
        // The reply goes to the second question, whichever it is.
        ("C: 能写贺卡吗\nC: 浅色有货吗\nA: 浅色有货", [[0]]),
        ("C: 能写贺卡吗\nC: 另外浅色有货吗\nA: 浅色有货", [[0]]),
        // Each clause may answer a question of its own.
        ("C: 浅色有货吗\nC: 能写贺卡吗\nA: 浅色没了，贺卡可以", []),
        ("C: 浅色有货吗\nC: 能写贺卡吗\nA: 浅色没了，可以手写", []),
        ("C: 是哪家快递吗\nC: 要几天到吗\nA: 中通，三天", []),
        // What stands behind a bare yes explains it.
        ("C: 会员打折吗\nC: 能写贺卡吗\nA: 会，结账就有", [[1]]),
        // Two questions about one matter, and one answer.
        ("C: 会掉毛吗\nC: 洗了掉吗\nA: 不会", []),
        ("C: is the lamp metal吗\nC: does the shade come off吗\nA: The lamp is brass.", [[1]]),
        ("C: is the lamp metal吗\nC: how long is the cord吗\nA: Brass. Two metres.", []),
        ("C: 浅色有货吗\nC: 能写贺卡吗", []),
        ("C: 门牌改成302\nC: 周日派件吗\nA: 门牌改成302了", [[1]]),
        ("C: 门牌改成302\nC: 周日派件吗\nA: 改好了，周日也派", []),
        ("C: 门牌写错了\nC: 周日派件吗\nA: 门牌没事", []),
        ("C: 外箱折痕要紧吗\nC: 外箱要留着吗\nA: 里面没事就能用", [[1]]),
        ("C: 外箱折痕要紧吗\nC: 外箱要留着吗\nA: 不要紧。不用留着。", []),
        ("C: 有浅色吗\nC: 桌腿怎么装吗\nA: 浅色有，叫奶咖", [[1]]),
    ]) func `A question of a burst that nobody takes up is passed over`(
        chat: String, places: [[Int]]
    ) throws {
        let bench = try RuleBench(
            """
            must_not:
              by: customer
              passed_over:
                question: {by: customer, words: [吗]}
                besides: {by: customer, words: [改成, 寄到]}
                reply: {by: agent}
            """)
        #expect(try bench.places(chat) == places)
    }

    @Test(arguments: [
        ("C: 这料子起静电吗\nA: 手感超舒服的", 1), ("C: 这料子起静电吗\nA: 基本不起的", 0),
        ("C: 这料子起静电吗\nA: 静电嘛看季节", 0), ("C: 多久能到呢吗\nA: 很快的哦", 1),
        ("C: 多久能到呢吗\nA: 三天", 0), ("C: will it fade吗\nA: Such a gorgeous blue!", 1),
        ("C: will it fade吗\nA: It won't.", 0), ("C: how do I wash it吗\nA: Gorgeous blue!", 0),
    ]) func `A reply goes into a question with its topic or with the kind of answer it wants`(
        chat: String, findings: Int
    ) throws {
        let bench = try RuleBench(
            "when: {by: customer, words: [吗]}\nmust: {by: agent, addresses: trigger}")
        #expect(try bench.findings(chat).count == findings)
    }

    @Test(arguments: [
        "{by: agent, after_pause: soon}", "{by: agent, on_topic: weather}",
        "{by: customer, passed_over: {question: {words: [吗]}}}", "{by: agent, addresses: trigger}",
    ]) func `Other values of these keys are refused`(condition: String) {
        #expect(throws: FileErrors.self) { _ = try RuleBench("must_not: \(condition)") }
    }
}
