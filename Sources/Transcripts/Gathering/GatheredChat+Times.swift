extension GatheredChat {
    /// The moment of a field; a doubt about the next message where something stands there that is
    /// no time.
    mutating func time(_ value: JSONValue?, _ zone: ZoneOffsets) -> Timestamp? {
        guard let value, !value.isNull else { return nil }
        let moment = value.moment(zone)
        if moment == nil { doubtTime(ReadProblem.sample(of: value.label)) }
        return moment
    }
}

extension GatheredChat {
    /// The moment so long after the start of the chat; without a day for it, `nil` and a doubt.
    mutating func time(after start: Timestamp?, milliseconds: Int64) -> Timestamp? {
        guard let start else {
            draft.doubt(.timesWithoutDay)
            return nil
        }
        let (sum, overflow) = start.milliseconds.addingReportingOverflow(milliseconds)
        return overflow ? nil : Timestamp(inCalendar: sum)
    }
}
