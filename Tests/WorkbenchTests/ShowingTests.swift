import Foundation
import Testing
import Wording

@testable import Workbench

struct ShowingTests {
    @Test(arguments: [
        ("zh-CN,zh;q=0.9,en;q=0.8", Language.zh), ("en-GB,en;q=0.9", .en),
        ("fr,en;q=0.3,zh;q=0.7", .zh), ("en;q=0,zh;q=0.1", .zh), ("de", nil), ("", nil),
        (";;;,q=,en;q=x", .en),
    ])
    func `The language is the one that the browser likes best of ours`(
        header: String, language: Language?
    ) {
        #expect(Language(accepted: header) == language)
    }

    /// The last would pass an escaping that goes by what readers see as one character.
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onfocus=\"x", "&quot; onfocus=&quot;x"), ("it's & so", "it&#39;s &amp; so"),
        ("a\u{0}b\u{1B}[1m", "a\u{FFFD}b\u{FFFD}[1m"), ("好\u{202E}txt", "好\u{FFFD}txt"),
        ("\"\u{301} autofocus x", "&quot;\u{301} autofocus x"),
    ])
    func `Texts come out escaped`(text: String, escaped: String) {
        #expect(SafeText().escapeText(text) == escaped)
    }

    @Test(arguments: [
        (Phrase.findingsTitle(1, isHidden: false), "1 finding"),
        (.findingsTitle(2, isHidden: false), "2 findings"), (.pointsGiven("-1"), "-1 point"),
        (.pointsGiven("-1.5"), "-1.5 points"), (.pointsGiven("1"), "1 point"),
        (.days(1), "1 day"), (.days(30), "30 days"),
        (.drawPlanned(1, of: 1, agents: 1, complete: 0), "1 of 1 chat of 1 agent."),
        (.drawPlanned(2, of: 9, agents: 2, complete: 0), "2 of 9 chats of 2 agents."),
        (.importDone("a", 1, known: 0, rejected: 0), "a: 1 chat added, 0 there already."),
    ])
    func `One of something is told as one`(phrase: Phrase, english: String) {
        #expect(phrase.en == english)
    }

    @Test func `Every word that a template names is there, and every word is used`() throws {
        var named: Set<String> = []
        for file in try Self.templates() {
            named.formUnion(file.matches(of: /\{\{w\.(\w+)\}\}/).map { String($0.output.1) })
        }
        #expect(named.subtracting(Words.all.keys).sorted() == [])
        #expect(Set(Words.all.keys).subtracting(named).sorted() == [])
    }

    @Test func `A word that templates name means one text, whichever page has it`() {
        let texts = Dictionary(grouping: Words.groups.joined(), by: \.key)
        let several = texts.filter { Set($0.value.map(\.value)).count > 1 }
        #expect(several.keys.sorted() == [])
    }

    @Test func `No template puts a text in unescaped, save pictures of ours`() throws {
        for file in try Self.templates() {
            let raw = file.matches(of: /\{\{(?:\{|&)\s*([\w.]+)/).map { String($0.output.1) }
            #expect(raw.filter { !$0.hasSuffix("picture") && !$0.hasSuffix("Picture") } == [])
        }
    }

    @Test func `No template holds words, styles or scripts of its own`() throws {
        for file in try Self.templates() {
            #expect(!file.contains(/[一-鿿]/) && !file.contains(/\sstyle=|\son[a-z]+=|<script>/))
        }
    }

    private static func templates() throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            at: Templates.folder, includingPropertiesForKeys: nil
        ).map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
