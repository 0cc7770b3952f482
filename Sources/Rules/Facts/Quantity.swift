/// An amount with its unit as somebody wrote it: 七天, 2-3 business days, 满88.
package struct Quantity: Hashable, Sendable {
    /// On which side a value is open; `nil` for a plain one.
    package enum Bound: Sendable {
        /// 以内, 不超过, 最多, within, up to.
        case atMost
        /// 满, 至少, 以上, 起, at least, from.
        case atLeast
    }

    /// Bytes within the text that was read: number and unit, no bound words.
    package let range: Range<Int>
    /// Lower and upper end in `unit`; the same for a single amount.
    package let low: Double
    package let high: Double
    /// `nil` for a number without a unit, whose unit the topic decides.
    package let unit: Unit?
    package let bound: Bound?

    package init(
        range: Range<Int> = 0..<0, low: Double, high: Double, unit: Unit?, bound: Bound? = nil
    ) {
        self.range = range
        self.low = low
        self.high = high
        self.unit = unit
        self.bound = bound
    }

    /// Whether two quantities state the same: 七天 = 一周 = 168小时, 两年 = 24个月.
    ///
    /// A range agrees with what lies in it. Working days and days agree by number, a week also
    /// with five working days. Months and years compare exactly with each other and within 2 %
    /// with days (一年 = 365天, 半年 = 180天), pounds and inches within 2 % with kilograms and
    /// centimetres. Degrees without a scale are of the other's. Times of day without their half and
    /// days without their month agree with any such. Different measures, or a number without unit,
    /// never.
    package func agrees(with other: Quantity) -> Bool {
        guard let unit, let theirs = other.unit, unit.measure == theirs.measure else {
            return false
        }
        if let cycle = cycle(unit, theirs) { return isSame(other, modulo: cycle) }
        if unit.measure == .degrees, unit.kind == .plain || theirs.kind == .plain {
            if low <= other.high, other.low <= high { return true }
        }
        if overlaps(other, margin: margin(unit, theirs)) { return true }
        if unit.kind == .week, theirs.kind == .workingDay { return fiveDayWeeks.overlaps(other) }
        if unit.kind == .workingDay, theirs.kind == .week { return overlaps(other.fiveDayWeeks) }
        return false
    }

    /// Whether the quantity, said of a value, promises no more and no less than it: what agrees with
    /// the value, and as a range goes beyond it on no side on which both are closed. 7-15天 does not
    /// state 15天, and 3-5天 not 2-3天; 24-48小时内 states 48小时.
    package func states(_ value: Quantity) -> Bool {
        guard agrees(with: value) else { return false }
        guard let unit, let theirs = value.unit, low < high, cycle(unit, theirs) == nil else {
            return true
        }
        let known = theirs.kind == .week && unit.kind == .workingDay ? value.fiveDayWeeks : value
        let slack = margin(unit, theirs) * max(abs(base.upperBound), abs(known.base.upperBound))
        let isOpenBelow = bound == .atMost || value.bound == .atMost
        let isOpenAbove = bound == .atLeast || value.bound == .atLeast
        return (isOpenBelow || base.lowerBound >= known.base.lowerBound - slack)
            && (isOpenAbove || base.upperBound <= known.base.upperBound + slack)
    }

    private var base: ClosedRange<Double> {
        guard let unit else { return low...max(low, high) }
        return unit.base(low)...max(unit.base(low), unit.base(high))
    }

    private var fiveDayWeeks: Quantity {
        let week = Unit(.time, (unit?.factor ?? 0) * 5 / 7)
        return Quantity(range: range, low: low, high: high, unit: week)
    }

    private func margin(_ left: Unit, _ right: Unit) -> Double {
        if left.measure == .degrees, left.kind != right.kind { return 0.02 }
        if (left.kind == .imperial) != (right.kind == .imperial) { return 0.02 }
        return (left.kind == .calendar) != (right.kind == .calendar) ? 0.02 : 1e-9
    }

    /// Half a day for times of which one leaves its half open, a month for days of which one leaves
    /// its month open.
    private func cycle(_ left: Unit, _ right: Unit) -> Double? {
        let kinds = [left.kind, right.kind]
        if kinds.contains(.halfDay) { return 720 }
        return kinds.contains(.dayOfMonth) ? 100 : nil
    }

    private func isSame(_ other: Quantity, modulo cycle: Double) -> Bool {
        low.truncatingRemainder(dividingBy: cycle)
            == other.low.truncatingRemainder(dividingBy: cycle)
    }

    private func overlaps(_ other: Quantity, margin: Double = 1e-9) -> Bool {
        let (mine, theirs) = (base, other.base)
        let slack = margin * max(abs(mine.upperBound), abs(theirs.upperBound))
        return mine.lowerBound <= theirs.upperBound + slack
            && theirs.lowerBound <= mine.upperBound + slack
    }
}
