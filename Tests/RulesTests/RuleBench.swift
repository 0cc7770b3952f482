import Foundation
import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// Loads one rule written in a test, and runs it over chats written in the test.
struct RuleBench {
    let pack: RulePack

    /// The body of a rule file without the texts that every rule must have.
    init(_ body: String, words: [String: String] = [:], calendar: String? = nil) throws {
        let folder = try TemporaryFolder()
        try folder.write(RuleBench.complete(body), to: "topic/rule.yaml")
        for (name, text) in words { try folder.write(text, to: "words/\(name).txt") }
        if let calendar { try folder.write(calendar, to: "calendar.yaml") }
        pack = try RulePack(folders: [folder.path]) { "\($0.count)" }
    }

    func result(_ chat: String) throws -> CheckResult {
        let script = try Script(chat, zone: pack.rules.calendar.zone)
        return RuleChecker(pack.rules).check(script.conversation)
    }

    func findings(_ chat: String) throws -> [Finding] {
        try result(chat).findings
    }

    /// The only finding of a chat.
    func finding(_ chat: String) throws -> Finding {
        let findings = try findings(chat)
        try #require(findings.count == 1)
        return findings[0]
    }

    /// The messages that the findings point at, finding by finding, each once.
    func places(_ chat: String) throws -> [[Int]] {
        try findings(chat).map { Set($0.evidence.map(\.message)).sorted() }
    }

    /// What is wrong with a rule, in English and without the folder, which has a random name;
    /// empty where nothing is.
    static func message(_ body: String, words: [String: String] = [:]) throws -> String {
        do {
            _ = try RuleBench(body, words: words)
            return ""
        } catch let error as FileErrors {
            return error.phrase.en.replacing(
                /(?m)^\/\S*\/(?=topic\/|words\/|conditions\/)/, with: "")
        }
    }

    /// A folder with one rule file.
    static func folder(_ rule: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(rule, to: "topic/rule.yaml")
        return folder
    }

    static func complete(_ body: String) -> String {
        """
        title: {zh: 标题, en: Title}
        dimension: attitude
        severity: minor
        points: -1
        why: {zh: 因为, en: because}
        instead: {zh: 这样说, en: say this}
        false_alarms: {zh: 无, en: none}
        fixtures: [{pass: "A: x"}]
        \(body)
        """
    }
}
