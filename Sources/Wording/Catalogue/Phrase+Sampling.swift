// Drawing.
extension Phrase {
    package static let emptyFrame = Phrase(
        zh: "没有可抽的会话：筛选之后一条都不剩，未抽样",
        en: "there is nothing to draw from: no conversation is left after filtering")

    package static func conflictingUnits(ids: [String]) -> Phrase {
        let named = ids.prefix(5)
        let others = ids.count - named.count
        let moreZh = others > 0 ? " 等 \(ids.count) 个" : ""
        let moreEn = others > 0 ? " and \(others) more" : ""
        return Phrase(
            zh: "同一编号对应了不同的内容：\(named.joined(separator: "、"))\(moreZh)；"
                + "请先确认哪一份是对的，未抽样",
            en: "the same id stands for different content: \(named.joined(separator: ", "))"
                + "\(moreEn); decide which one is right first, nothing was drawn")
    }

    package static let noContribution = Phrase(
        zh: "缺少随机种子：至少要有一方提供随机值，未抽样",
        en: "no seed: at least one party has to give a random value, nothing was drawn")

    package static func partyTwice(_ party: String) -> Phrase {
        Phrase(
            zh: "“\(party)”提供了两次随机值，每一方只能提供一次，未抽样",
            en: "“\(party)” gave two random values, each party gives one; nothing was drawn")
    }

    package static func sampleBelowOne(_ size: Int) -> Phrase {
        Phrase(
            zh: "抽样数量至少为 1，现在是 \(size)，未抽样",
            en: "a sample has at least 1 conversation, not \(size); nothing was drawn")
    }

    package static func minimumBelowZero(_ minimum: Int) -> Phrase {
        Phrase(
            zh: "每层最少数量不能小于 0，现在是 \(minimum)，未抽样",
            en: "the minimum of a stratum is 0 or more, not \(minimum); nothing was drawn")
    }

    package static func sampleExceedsFrame(sample: Int, population: Int) -> Phrase {
        Phrase(
            zh: "要抽 \(sample) 通，但符合条件的会话只有 \(population) 通，未抽样；"
                + "请改为不超过 \(population)",
            en: "\(sample) conversations were asked for and only \(population) qualify; "
                + "nothing was drawn, ask for \(population) at most")
    }

    package static func minimumNotFeasible(
        total: Int, minimum: Int, smallest: Int
    ) -> Phrase {
        Phrase(
            zh: "总共抽 \(total) 通不够每层至少 \(minimum) 通，最少要抽 \(smallest) 通，未抽样",
            en: "\(total) in all is too few for at least \(minimum) in every stratum: "
                + "it takes \(smallest); nothing was drawn")
    }

    package static func spreadUnreadable(stratum: String, text: String) -> Phrase {
        Phrase(
            zh: "“\(stratum)”的标准差“\(text)”应是 0，或 10⁻⁹ 到 10⁹ 之间的数字，未抽样",
            en: "the spread “\(text)” of “\(stratum)” is neither 0 nor a number from 10⁻⁹ to 10⁹; "
                + "nothing was drawn")
    }
}

// Reading a receipt.
extension Phrase {
    package static let receiptNotJSON = Phrase(
        zh: "抽样凭证不是完整的 JSON 文件，可能被截断或改动过",
        en: "the draw receipt is no complete JSON file; it may have been cut or edited")

    package static func receiptFieldMissing(_ field: String) -> Phrase {
        Phrase(
            zh: "抽样凭证缺少字段 \(field)",
            en: "the draw receipt lacks the field \(field)")
    }

    package static func receiptFieldWrong(_ field: String) -> Phrase {
        Phrase(
            zh: "抽样凭证的字段 \(field) 内容无法识别",
            en: "the field \(field) of the draw receipt cannot be read")
    }

    package static func receiptFieldUnknown(_ field: String) -> Phrase {
        Phrase(
            zh: "抽样凭证里有不认识的字段 \(field)，可能被改动过",
            en: "the draw receipt has an unknown field \(field); it may have been edited")
    }

    package static func receiptOfOtherFormat(found: String, expected: String) -> Phrase {
        Phrase(
            zh: "这份文件的格式是“\(found)”，本工具只能核对“\(expected)”",
            en: "this file has the format “\(found)”; this tool verifies “\(expected)”")
    }
}

// Verifying a receipt.
extension Phrase {
    package static func frameCountDiffers(receipt: Int, found: Int) -> Phrase {
        Phrase(
            zh: "会话清单不同：凭证记录 N = \(receipt)，现在 N = \(found)，无法重新抽取",
            en: "the frame differs: N = \(receipt) on the receipt, N = \(found) now; "
                + "it cannot be drawn again")
    }

    package static func frameContentDiffers(population: Int) -> Phrase {
        Phrase(
            zh: "会话清单不同：数量都是 N = \(population)，但编号或内容变了，无法重新抽取",
            en: "the frame differs: N = \(population) both times, but ids or content have changed; "
                + "it cannot be drawn again")
    }

    package static let designDiffers = Phrase(
        zh: "抽样方案与其摘要不符：方案在抽样之后被改动过",
        en: "the design does not match its digest: it was changed after the draw")

    package static func commitDiffers(party: String) -> Phrase {
        Phrase(
            zh: "“\(party)”公开的随机值与事先的承诺值不符",
            en: "the value that “\(party)” revealed does not match the commit")
    }

    package static func receiptPartyTwice(_ party: String) -> Phrase {
        Phrase(
            zh: "“\(party)”有两个随机值，每一方只能有一个：多出来的可以一个个试，直到抽中想要的",
            en: "“\(party)” has two random values, each party has one: the second can be tried "
                + "until the draw suits")
    }

    package static let seedDiffers = Phrase(
        zh: "种子不是由清单、方案和各方随机值算出来的",
        en: "the seed does not follow from the frame, the design and the parties' values")

    package static let seedCodeDiffers = Phrase(
        zh: "种子短码与种子不符",
        en: "the seed code does not match the seed")

    package static func redrawFailed(_ reason: Phrase) -> Phrase {
        Phrase(
            zh: "按凭证上的方案无法重新抽取：\(reason.zh)",
            en: "the design on the receipt cannot be drawn again: \(reason.en)")
    }

    package static func stratumUnexpected(_ stratum: String) -> Phrase {
        Phrase(
            zh: "“\(stratum)”：凭证上有，重新抽取时没有",
            en: "“\(stratum)”: on the receipt, but not in the draw repeated now")
    }

    package static func stratumMissing(_ stratum: String) -> Phrase {
        Phrase(
            zh: "“\(stratum)”：重新抽取时有，凭证上没有",
            en: "“\(stratum)”: in the draw repeated now, but not on the receipt")
    }

    package static func stratumPopulationDiffers(
        _ stratum: String, receipt: Int, found: Int
    ) -> Phrase {
        Phrase(
            zh: "“\(stratum)”：会话总数凭证记录 \(receipt)，现在 \(found)",
            en: "“\(stratum)”: \(receipt) conversations on the receipt, \(found) now")
    }

    package static func stratumSampleDiffers(
        _ stratum: String, receipt: Int, found: Int
    ) -> Phrase {
        Phrase(
            zh: "“\(stratum)”：抽样数凭证记录 \(receipt)，按方案应为 \(found)",
            en: "“\(stratum)”: a sample of \(receipt) on the receipt, \(found) by the design")
    }

    package static func stratumInclusionDiffers(
        _ stratum: String, receipt: String, found: String
    ) -> Phrase {
        Phrase(
            zh: "“\(stratum)”：入样概率凭证记录 \(receipt)，应为 \(found)",
            en: "“\(stratum)”: inclusion probability \(receipt) on the receipt, should be \(found)")
    }

    package static func stratumIdsDiffer(_ stratum: String, change: Phrase) -> Phrase {
        Phrase(
            zh: "“\(stratum)”：抽中的会话不一致，\(change.zh)",
            en: "“\(stratum)”: other conversations were drawn, \(change.en)")
    }

    package static func idNotDrawn(_ id: String) -> Phrase {
        Phrase(zh: "\(id) 不该被抽中", en: "\(id) should not have been drawn")
    }

    package static func idLacking(_ id: String) -> Phrase {
        Phrase(zh: "\(id) 应被抽中但不在凭证上", en: "\(id) was drawn but is not on the receipt")
    }

    package static let idsReordered = Phrase(zh: "顺序被改动或有重复", en: "in another order or twice")

    package static func stratumThresholdDiffers(_ stratum: String) -> Phrase {
        Phrase(
            zh: "“\(stratum)”：入样门槛不一致",
            en: "“\(stratum)”: the threshold ticket differs")
    }

    package static let drawProvedByOneParty = Phrase(
        zh: "核对通过：清单、方案、种子和抽中的会话全部一致；但随机值只由一方提供，"
            + "自检可复现，但不能防止一人反复试抽，也不能证明导出的会话没有遗漏。",
        en: "Proved: frame, design, seed and drawn conversations all agree, so the draw can be "
            + "repeated; not proved: that the one party which gave the random value did not try "
            + "several, nor that the export was complete.")

    package static func drawProvedByParties(_ count: Int) -> Phrase {
        Phrase(
            zh: "核对通过：清单、方案、承诺值、种子和抽中的会话全部一致，随机值由 \(count) 方共同提供，"
                + "只要不是全部串通，谁也无法左右抽中哪一通；但不能证明导出的会话没有遗漏。",
            en: "Proved: frame, design, commits, seed and drawn conversations all agree, and "
                + "unless all of the \(count) parties that gave the random values colluded, nobody "
                + "could steer the choice; not proved: that the export was complete.")
    }

    package static func drawReproducedByParties(_ count: Int) -> Phrase {
        Phrase(
            zh: "可以复现：清单、方案、种子和抽中的会话全部一致，用凭证上 \(count) 个署名的随机值能重新抽出同样的结果；"
                + "但没有日志（--log）证明这些值在抽样之前就已承诺，也看不出它们出自不同的人，"
                + "也不能证明导出的会话没有遗漏。",
            en:
                "Reproduced: frame, design, seed and drawn conversations all agree, and the \(count) "
                + "values named on the receipt give this draw again; nothing shows that they were "
                + "committed beforehand (for which it takes a log, --log, with the commits before "
                + "the draw), that they came from different people, or that the export was "
                + "complete.")
    }
}

// Spreading, leads, reviewers and amendments.
extension Phrase {
    package static let frameLost = Phrase(
        zh: "排好的清单读不回来了（临时文件丢失或磁盘出错），未抽样",
        en: "the list that was laid out cannot be read back (a temporary file is gone or the disk "
            + "failed); nothing was drawn")
    package static let spreadNeedsTimes = Phrase(
        zh: "要按时间均匀抽样，但会话都没有时间，未抽样",
        en: "the draw is to be spread over time and no conversation has a time; nothing was drawn")
    package static let noReviewer = Phrase(
        zh: "没有写质检员，未抽样", en: "no reviewer is named; nothing was drawn")

    package static func reviewerTwice(_ name: String) -> Phrase {
        Phrase(
            zh: "质检员“\(name)”写了两次，未抽样",
            en: "the reviewer “\(name)” is named twice; nothing was drawn")
    }

    package static let overlapNeedsTwo = Phrase(
        zh: "双人复核至少要两位质检员，未抽样",
        en: "reviewing twice takes two reviewers or more; nothing was drawn")

    package static func leadsExceedFrame(asked: Int, left: Int) -> Phrase {
        Phrase(
            zh: "要抽 \(asked) 通线索，但评分样本之外只剩 \(left) 通，未抽样",
            en: "\(asked) leads were asked for and only \(left) conversations are left beside the "
                + "sample; nothing was drawn")
    }

    package static func leadsFactorBelowZero(_ factor: Int) -> Phrase {
        Phrase(
            zh: "线索样本的风险系数是 \(factor)，不能小于 0，未抽样",
            en: "the factor of the leads is \(factor), below 0; nothing was drawn")
    }

    package static func topUpTakesAway(_ stratum: String, before: Int, after: Int) -> Phrase {
        Phrase(
            zh: "加抽不能减少已抽的：“\(stratum)”原来抽了 \(before) 通，现在只要 \(after) 通，未抽样",
            en: "a top-up takes nothing away: “\(stratum)” had \(before) and would have \(after); "
                + "nothing was drawn")
    }

    package static let topUpAddsNothing = Phrase(
        zh: "这样加抽一通也没有增加，未抽样", en: "this top-up adds nothing; nothing was drawn")

    package static func notInSample(_ id: String) -> Phrase {
        Phrase(
            zh: "\(id) 不在这份样本里，无法替换", en: "\(id) is not in this sample and cannot be replaced")
    }

    package static let replacementNeedsReason = Phrase(
        zh: "替换要写明原因", en: "a replacement needs a reason")

    package static func stratumExhausted(_ stratum: String) -> Phrase {
        Phrase(
            zh: "“\(stratum)”的会话已经全部抽出，没有可以替换的",
            en: "everything of “\(stratum)” has been drawn; there is nothing to replace it with")
    }

    package static func substituteDiffers(_ id: String) -> Phrase {
        Phrase(
            zh: "替换 \(id) 的不是下一张签", en: "what replaced \(id) is not the next ticket")
    }

    package static let reviewsDiffer = Phrase(
        zh: "质检员分配与种子不符", en: "who reviews what does not follow from the seed")
    package static let leadsDiffer = Phrase(
        zh: "线索样本与种子不符", en: "the leads do not follow from the seed")
}
