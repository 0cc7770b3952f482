/// What the clause around a value does to it.
struct ValueContext {
    let words: FactLine
    let value: FactLine.Value

    private var line: PlainLine { words.line }
    private var clause: Range<Int> { words.clauses[value.clause].range }
    private var before: Range<Int> { clause.lowerBound..<value.range.lowerBound }
    private var after: Range<Int> {
        value.range.upperBound..<max(clause.upperBound, value.range.upperBound)
    }

    /// 不是30天, 没有60度的说法, 您看到的成都是别家的.
    var isNegated: Bool {
        let denied = FactMarkers.negationBefore.hits(in: line, startingIn: before).contains { hit in
            hit.range.upperBound <= before.upperBound
                && consists(hit.range.upperBound..<before.upperBound, of: FactMarkers.negationGap)
        }
        if denied { return true }
        return FactMarkers.negationAfter.hits(in: line, startingIn: after).contains { hit in
            consists(after.lowerBound..<hit.range.lowerBound, of: FactMarkers.attributionGap)
        }
    }

    /// 以前是7天, 7天是前一阵的规定, it used to be 7 days.
    var isOld: Bool {
        let isOld = FactMarkers.old.hits(in: line, startingIn: clause).contains { hit in
            !words.isHit(hit.range)
        }
        if isOld { return true }
        let dates = FactMarkers.oldAtHead.hits(in: line, startingIn: after).contains { hit in
            consists(after.lowerBound..<hit.range.lowerBound, of: FactMarkers.attributionGap)
        }
        if dates { return true }
        let head = clause.lowerBound..<min(clause.lowerBound + 6, value.range.lowerBound)
        return FactMarkers.oldAtHead.occurs(in: line, within: head)
    }

    /// 7天已经改了: the value is said to be out of force.
    var isSuperseded: Bool {
        FactMarkers.supersededBehind.hits(in: line, startingIn: after).contains { hit in
            consists(after.lowerBound..<hit.range.lowerBound, of: FactMarkers.attributionGap)
        }
    }

    /// 下个月起改为15天, 9号起15天; not 付款日起.
    var isComing: Bool {
        if FactMarkers.coming.occurs(in: line, within: clause) { return true }
        return FactMarkers.fromDay.hits(in: line, startingIn: clause).contains { hit in
            let before = line[hit.range.lowerBound - 1]
            return before.isDigit || ChineseNumerals.isNumeral(before)
        }
    }

    /// Whether the clause ends with the value, and it stands there alone or behind a word such as 是:
    /// 收八十, 现在降到80了.
    var isBareAnswer: Bool {
        guard consists(after, of: FactMarkers.light) else { return false }
        return consists(before, of: FactMarkers.light)
            || FactMarkers.telling.occurs(in: line, before: value.range.lowerBound)
    }

    /// 不能保证48小时.
    var isHedged: Bool { FactMarkers.hedge.occurs(in: line, within: clause) }

    /// Time that has passed or is added: 已经20天了, 签收20天了, 再等3天.
    var isElapsed: Bool {
        let start = value.range.lowerBound
        if FactMarkers.elapsed.occurs(in: line, before: start) || hasPassed { return true }
        return FactMarkers.shifted.occurs(in: line, before: start)
            && line[start - 2] != FactMarkers.most
    }

    /// 签收都15天了: counted from an event up to now.
    private var hasPassed: Bool {
        guard FactMarkers.upToNow.occurs(in: line, at: value.range.upperBound) else { return false }
        return FactMarkers.since.hits(in: line, startingIn: before).contains { hit in
            hit.range.upperBound <= before.upperBound
                && consists(hit.range.upperBound..<before.upperBound, of: FactMarkers.sinceGap)
        }
    }

    /// Whether a customer names the value as the one that a rule of the shop might have: not how long
    /// ago something was.
    var isOffered: Bool {
        let end = value.range.upperBound
        if FactMarkers.within.occurs(in: line, at: end)
            || FactMarkers.within.occurs(in: line, before: end)
        {
            return true
        }
        return !isElapsed && !FactMarkers.sinceThen.occurs(in: line, at: end)
            && !FactMarkers.happened.occurs(in: line, within: before)
    }

    /// The agent's own errand: 10分钟内回复您.
    var isErrand: Bool { FactMarkers.errand.occurs(in: line, within: clause) }

    /// The parcel's way: 3天左右到.
    var isTransit: Bool {
        (FactMarkers.transitBefore.occurs(in: line, within: before)
            || FactMarkers.transitAfter.occurs(in: line, within: after))
            && !FactMarkers.account.occurs(in: line, within: clause)
    }

    /// A place or a carrier on the way of a parcel.
    var isOnTheWay: Bool {
        FactMarkers.parcel.occurs(in: line, within: clause)
            || FactMarkers.towards.occurs(in: line, before: value.range.lowerBound)
    }

    /// Materials that stand right before or behind a share: 棉70%, 55%的麻.
    var neighbouringMaterials: [String] {
        let words = UnitWords.materials
        let gaps = FactMarkers.attributionGap
        return words.hits(in: line, startingIn: after).filter { hit in
            consists(value.range.upperBound..<hit.range.lowerBound, of: gaps)
        }.map { String(scalars: words.words[$0.word]) }
    }

    /// The clause asks, or asks something of the customer.
    var isQuestion: Bool { words.clauses[value.clause].isQuestion }
    var isRequest: Bool {
        FactMarkers.request.occurs(
            in: line, within: clause.lowerBound..<min(clause.lowerBound + 4, value.range.lowerBound)
        )
    }

    /// Whether only linking words stand between the value and a topic word.
    func isLinked(to topic: Range<Int>) -> Bool {
        if topic.overlaps(value.range) { return true }
        let gap =
            topic.upperBound <= value.range.lowerBound
            ? topic.upperBound..<value.range.lowerBound : value.range.upperBound..<topic.lowerBound
        let isAhead = topic.upperBound <= value.range.lowerBound
        return gap.count <= 16
            && consists(gap, of: isAhead ? FactMarkers.linkAhead : FactMarkers.link)
    }

    /// Whether a stretch is made of nothing but words of a list.
    private func consists(_ stretch: Range<Int>, of list: Lexicon) -> Bool {
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            guard let hit = list.longest(at: index, in: line),
                hit.range.upperBound <= stretch.upperBound
            else { return false }
            index = hit.range.upperBound
        }
        return true
    }
}
