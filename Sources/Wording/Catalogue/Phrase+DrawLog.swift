// Committing, revealing and the log of draws.
extension Phrase {
    package static func logLineUnreadable(_ line: Int) -> Phrase {
        Phrase(
            zh: "抽样日志第 \(line) 行无法识别或被改动过",
            en: "line \(line) of the draw log cannot be read or was edited")
    }

    package static func logChainBroken(_ line: Int) -> Phrase {
        Phrase(
            zh: "抽样日志从第 \(line) 行起接不上：它前面有一行被改、被删或被插入",
            en: "the draw log breaks at line \(line): a line before it was changed, taken out or "
                + "put in")
    }

    package static func logCutOff(_ line: Int) -> Phrase {
        Phrase(
            zh: "抽样日志第 \(line) 行不完整",
            en: "line \(line) of the draw log is cut off")
    }

    package static func logNoCommit(party: String) -> Phrase {
        Phrase(
            zh: "“\(party)”没有在日志里事先承诺（先运行 spotcheck commit），未抽样",
            en: "“\(party)” has no commit in the log since the last draw (`spotcheck commit` comes "
                + "first); nothing was drawn")
    }

    package static func logNotRevealed(party: String) -> Phrase {
        Phrase(
            zh: "“\(party)”在日志里作了承诺，却没有公开随机值，未抽样：请公开（--reveal），"
                + "或者作废此前的承诺重新开始（commit --restart）",
            en: "“\(party)” committed in the log and did not reveal a value; nothing was drawn: "
                + "reveal it, or begin again (commit --restart)")
    }

    package static func logCommittedTwice(party: String, line: Int) -> Phrase {
        Phrase(
            zh: "“\(party)”在日志第 \(line) 行已经承诺过；改主意就要各方重新开始（commit --restart）",
            en: "“\(party)” has committed in line \(line) of the log; to change it all begin again "
                + "(commit --restart)")
    }

    package static func logFrozenLate(_ line: Int) -> Phrase {
        Phrase(
            zh: "日志第 \(line) 行已有承诺，清单和方案要在承诺之前固定；"
                + "要改就重新开始（commit --restart）",
            en: "line \(line) of the log has a commit already: frame and design are frozen before; "
                + "to change them begin again (commit --restart)")
    }

    package static func logged(_ number: Int, code: String, trial: Int) -> Phrase {
        Phrase(
            zh: "记入抽样日志第 \(number) 条，日志短码 \(code)；同一份清单的第 \(trial) 次抽取",
            en: "logged as line \(number), log \(code); draw no. \(trial) of this frame")
    }

    package static func logLacksReceipt(_ path: String) -> Phrase {
        Phrase(
            zh: "抽样日志 \(path) 里没有这份凭证", en: "the draw log \(path) does not hold this receipt")
    }

    /// The log has the draw, but not the changes to it as the receipt tells them.
    package static func logLacksChanges(_ path: String, topUps: Int, replacements: Int) -> Phrase {
        let count = changeCount(topUps: topUps, replacements: replacements)
        return Phrase(
            zh: "抽样日志 \(path) 里有这次抽样，但没有“\(count.zh)”之后的这份凭证："
                + "凭证（包括原因）在记录之后被改过，或者改动没有记入日志",
            en: "the draw log \(path) has the draw, but not this receipt with \(count.en): the "
                + "receipt (the reasons too) was edited after it was logged, or the change was "
                + "never logged")
    }

    /// What was changed since the draw, and whether the log shows that it was told so then.
    ///
    /// - Parameter reasons: of each replacement.
    package static func drawChanged(
        topUps: Int, replacements: Int, reasons: [Phrase], isLogged: Bool
    ) -> Phrase {
        let count = changeCount(topUps: topUps, replacements: replacements)
        let why =
            reasons.isEmpty
            ? Phrase("")
            : Phrase(
                zh: "（原因：\(reasons.map(\.zh).joined(separator: "；"))）",
                en: " (reasons: \(reasons.map(\.en).joined(separator: "; ")))")
        let proof =
            isLogged
            ? Phrase(
                zh: "已记入日志，此后没有改过；原因是否属实，日志不能证明。",
                en: "logged so, and not edited since; whether the reasons are true no log shows.")
            : Phrase(
                zh: "没有日志（--log），这些改动和原因有没有事后改过，无法证明。",
                en: "without the log (--log) nothing proves that these changes and their reasons "
                    + "were not edited afterwards.")
        return Phrase(
            zh: "抽样之后有改动：\(count.zh)\(why.zh)；" + proof.zh,
            en: "Changed since the draw: \(count.en)\(why.en); " + proof.en)
    }

    package static func replacedBecause(_ id: String, _ reason: String) -> Phrase {
        Phrase(zh: "\(id)：\(reason)", en: "\(id): \(reason)")
    }

    private static func changeCount(topUps: Int, replacements: Int) -> Phrase {
        var parts: [Phrase] = []
        if topUps > 0 {
            parts.append(Phrase(zh: "\(topUps) 次加抽", en: counted(topUps, "top-up")))
        }
        if replacements > 0 {
            parts.append(
                Phrase(zh: "\(replacements) 通替换", en: counted(replacements, "replacement")))
        }
        return Phrase(
            zh: parts.map(\.zh).joined(separator: "，"),
            en: parts.map(\.en).joined(separator: ", "))
    }

    package static func logFrozenOther(_ line: Int) -> Phrase {
        Phrase(
            zh: "清单或抽样方案和日志第 \(line) 行固定下来的不一样，未抽样；"
                + "要改就用 commit --restart 重新开始",
            en: "frame or design are not what line \(line) of the log froze; nothing was drawn. "
                + "To change them begin again: commit --restart")
    }

    package static func frozen(_ number: Int, frame: String, design: String) -> Phrase {
        Phrase(
            zh: "清单（摘要 \(frame)）和抽样方案（摘要 \(design)）已固定，记入日志第 \(number) 条；"
                + "现在可以承诺、再公开随机值",
            en: "frame \(frame) and design \(design) are frozen as line \(number) of the log; now "
                + "commit, then reveal")
    }

    /// Whether the frame and the design were fixed before the values were known.
    package static func logFrozen(line: Int?) -> Phrase {
        guard let line else {
            return Phrase(
                zh: "清单和方案没有事先固定（draw freeze），抽样的人知道随机值之后仍可能换过方案。",
                en: "Frame and design were not frozen before (draw freeze): whoever drew may have "
                    + "tried others once the values were known. ")
        }
        return Phrase(
            zh: "清单和方案在第 \(line) 条就已固定。",
            en: "Frame and design were frozen in line \(line). ")
    }

    package static func logProved(
        lines: Int, code: String, trial: Int, of trials: Int, frozen: Phrase
    ) -> Phrase {
        Phrase(
            zh: "抽样日志前后接得上（\(lines) 条，短码 \(code)）；同一份清单共抽过 \(trials) 次，这是第 \(trial) 次。"
                + frozen.zh
                + "最后一条有没有被改、后面有没有被截掉，要和当时公布的短码对照。",
            en:
                "The lines of the draw log fit together (\(lines) lines, code \(code)); draws of this frame: "
                + "\(trials), this is no. \(trial). " + frozen.en
                + "Whether its last line was changed, or lines behind it were cut off, shows in the "
                + "code published at the time.")
    }

    package static let commitPublish = Phrase(
        zh: "承诺值现在公开；随机值自己留好，等各方都公开承诺之后再公开（draw --reveal）。",
        en: "Publish the commit now; keep the value until all have committed, then reveal it "
            + "(draw --reveal).")
    package static let columnParty = Phrase(zh: "参与方", en: "Party")
    package static let columnCommit = Phrase(zh: "承诺值（公开）", en: "Commit (publish)")
    package static let columnSecret = Phrase(zh: "随机值（先保密）", en: "Value (keep)")
    package static let abstractOfCommit = Phrase(
        zh: "抽样前的承诺：生成一个随机值和它的承诺值，让谁都无法单独左右抽样。",
        en: "A random value and its commit, so that no single party can steer a draw.")
    package static let helpParty = Phrase(
        zh: "参与方，如 质检主管、客服代表", en: "who commits, such as QA lead or agents")
    package static let helpCommitValue = Phrase(
        zh: "自己掷出的随机值（64 位十六进制）；默认随机生成",
        en: "a value of one's own, 64 hexadecimal digits; default: random")
    package static let helpLog = Phrase(
        zh: "抽样日志：每次承诺和抽样（包括试抽）都记一行，只增不改",
        en: "log of draws: one line for every commit and draw, trial draws too; only added to")
    package static let helpReveal = Phrase(
        zh: "公开的随机值，如 客服代表=64 位十六进制；可写多次",
        en: "a revealed value, such as agents=64 hexadecimal digits; may be repeated")
    package static let helpRestart = Phrase(
        zh: "有一方不公开随机值：此前的承诺全部作废，从这一条重新开始（也记入日志）",
        en: "a party did not reveal: commits so far are void, begin again (logged too)")
    package static let partyNameless = Phrase(
        zh: "--party 要写出名字", en: "--party takes a name")
    package static let restartNeedsLog = Phrase(
        zh: "--restart 要和 --log 一起用", en: "--restart goes with --log")
    package static let revealTakesNoSeed = Phrase(
        zh: "--reveal 和 --seed 只能选一个", en: "choose one of --reveal and --seed")
}
