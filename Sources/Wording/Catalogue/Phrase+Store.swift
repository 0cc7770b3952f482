/// What the store says when it cannot do what it was asked for.
extension Phrase {
    package static func storeAbsent(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path)：没有这个库文件；先用 spotcheck store import 导入会话",
            en: "\(path): there is no store; make one with spotcheck store import")
    }

    package static func storeOfAnother(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path)：不是 SpotCheck 的库文件，没有动它",
            en: "\(path): not a store of SpotCheck; it was left alone")
    }

    package static func storeNewer(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path)：库文件是更新版本的 SpotCheck 写的，请先升级程序",
            en: "\(path): written by a later version of SpotCheck; update the program first")
    }

    package static func storeDamaged(_ path: String, _ reason: String) -> Phrase {
        Phrase(
            zh: "\(path)：库文件已损坏（\(reason)）；请停用它，改用最近的备份",
            en: "\(path): the store is damaged (\(reason)); put it aside and use the last backup")
    }

    package static func storeCannotOpen(_ path: String, _ reason: String) -> Phrase {
        Phrase(
            zh: "\(path)：库文件打不开：\(reason)", en: "\(path): cannot open the store: \(reason)")
    }

    package static func storeFileExists(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path)：文件已经存在，没有覆盖；请换一个文件名",
            en: "\(path): the file is there already and was left alone; take another name")
    }

    package static func storeBusy(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path)：别的程序正在写这个库，等了 20 秒还没空出来；请稍后再试",
            en: "\(path): another program was writing to the store for 20 s; try again later")
    }

    package static func storeCannotWrite(_ path: String, _ reason: String) -> Phrase {
        Phrase(
            zh: "\(path)：写不进库文件：\(reason)；什么都没有改",
            en: "\(path): cannot write to the store: \(reason); nothing was changed")
    }

    package static func storeInvalid(_ what: String) -> Phrase {
        Phrase(
            zh: "库拒绝了这个值（\(what)）；什么都没有改",
            en: "the store refuses this value (\(what)); nothing was changed")
    }

    package static func decidedMeanwhile(_ name: String) -> Phrase {
        Phrase(
            zh: "\(name) 刚刚已经对这一条作出判定；您的判定没有记录，请看过之后再决定",
            en: "\(name) has just decided this one; your verdict was not recorded: look again, "
                + "then decide")
    }

    package static func recordAbsent(_ kind: Phrase, _ number: String) -> Phrase {
        let gap = number.isEmpty ? "" : " "
        return Phrase(
            zh: "找不到\(kind.zh)\(gap)\(number)", en: "there is no \(kind.en)\(gap)\(number)")
    }

    package static func loginTaken(_ login: String) -> Phrase {
        Phrase(zh: "登录名“\(login)”已经有人用了", en: "the login “\(login)” is taken")
    }

    package static func agentTaken(_ agent: String) -> Phrase {
        Phrase(
            zh: "客服“\(agent)”已经有一个在用的账号",
            en: "the agent “\(agent)” has an active account already")
    }

    package static let linkVoid = Phrase(
        zh: "这个链接已经用过或者过期了，请向主管要一个新的",
        en: "this link was used or has expired; ask your lead for a new one")

    package static func drawnNotStored(_ count: Int, _ first: String) -> Phrase {
        Phrase(
            zh: "抽样单里有 \(count) 个会话库里没有，例如 \(first)；先把它们导入，再登记抽样",
            en: "\(counted(count, "drawn chat")) not in the store, such as \(first): import them "
                + "first, then enter the draw")
    }

    package static func conversationNotAudited(_ id: String) -> Phrase {
        Phrase(
            zh: "会话 \(id) 还没有用规则检查过", en: "the rules have not looked at chat \(id) yet")
    }

    package static let nobodyToReview = Phrase(
        zh: "没有指定质检员，或者同一个人写了两次；重叠复核至少要两个人",
        en: "no reviewer is named, or one is named twice; an overlap needs two")

    package static func findingsUndecided(_ count: Int) -> Phrase {
        Phrase(
            zh: "还有 \(count) 条没有判定，全部判定后才能完成",
            en: "\(counted(count, "finding")) still undecided: decide all of them to finish")
    }
}

/// Rules of the house that the store keeps.
extension Phrase {
    package static let refusedAppendOnly = Phrase(
        zh: "判定、申诉、留痕等记录只能追加，不能改也不能删",
        en: "verdicts, appeals and the trail are never changed nor deleted, only added to")
    package static let refusedOtherPlace = Phrase(
        zh: "这个判定和它所属的会话对不上", en: "this verdict does not belong to that chat")
    package static let refusedAppealDecided = Phrase(
        zh: "这一条的申诉已经有了结论，不能再改判", en: "its appeal is decided: the verdict stands")
    package static let refusedDecidedMeanwhile = Phrase(
        zh: "别人刚刚已经作出判定", en: "somebody else has just decided it")
    package static let refusedNotYourFinding = Phrase(
        zh: "只能对自己名下的扣分申诉", en: "only the agent whom a finding counts for can appeal")
    package static let refusedNothingToAppeal = Phrase(
        zh: "这一条没有扣分，不用申诉", en: "this finding costs nothing: there is nothing to appeal")
    package static let refusedOwnVerdict = Phrase(
        zh: "申诉要由没有判过这一条的人来处理",
        en: "an appeal is decided by somebody who neither gave the verdict nor appealed")
    package static let refusedStillToReview = Phrase(
        zh: "这通会话还等着您复核，复核完才能看别人的判定和裁决它的申诉",
        en: "this chat waits for your own review: finish it before you see what others decided")
    package static let refusedAlreadyAppealed = Phrase(
        zh: "这一条已经申诉过了", en: "this finding was appealed already")
    package static let refusedAlreadyDecided = Phrase(
        zh: "这个申诉已经处理过了", en: "this appeal is decided already")
    package static let refusedAlreadyFinished = Phrase(
        zh: "这个会话已经复核完了", en: "the review of this chat is finished already")
    package static let refusedNotYourAssignment = Phrase(
        zh: "这个会话分给了别人复核", en: "this chat is somebody else's to review")
    package static let refusedLastLead = Phrase(
        zh: "至少要留一位在用的主管", en: "one active lead must remain")
    package static let refusedNotDrawn = Phrase(
        zh: "还没有抽样，或者不是同一次抽样", en: "not drawn yet, or of another draw")
    package static let refusedAlreadyDrawn = Phrase(
        zh: "已经抽过了，不能重抽", en: "drawn already: a draw is never repeated")
    package static let refusedNothingToUndo = Phrase(
        zh: "没有可以撤回的判定", en: "there is no verdict to take back")
    package static let refusedNeedsVerdict = Phrase(
        zh: "这个会话已经复核完成，每一条都要有判定；判错了请直接改判",
        en: "the review of this chat is finished and no finding may be left open: "
            + "give another verdict instead")
    package static let refusedAppealOpen = Phrase(
        zh: "客服已经对这一条申诉，正等着裁决，现在不能撤回；标错了请在裁决时撤销",
        en: "the agent has appealed this mark: it stands until somebody decides the appeal, "
            + "and is overturned there if it was wrong")
    package static let refusedNameTaken = Phrase(
        zh: "这个名称已经用过了", en: "this name is taken")
    package static let refusedTokenOfLead = Phrase(
        zh: "不能替别的主管建立令牌，要由本人建立",
        en: "only a lead can make a token for that same lead")
    package static let refusedLoginStays = Phrase(
        zh: "登录名不能改：抽检的约定和留痕都认它",
        en: "a login never changes: draws and the trail refer to people by it")
    package static let refusedAssessmentClosed = Phrase(
        zh: "这一轮评价已经结束，不能再填", en: "this round of assessments is closed")
    package static let refusedCancelled = Phrase(
        zh: "这个会话已经撤出复核", en: "this chat was taken back from review")
    package static let refusedChangedMeanwhile = Phrase(
        zh: "刚才有人先走了一步，请刷新后再试", en: "somebody else took a step meanwhile; reload and try again")
}
