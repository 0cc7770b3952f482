import Foundation
import Transcripts
import Wording

extension WorkingCalendar {
    /// Reads `calendar.yaml`: `zone`, `hours` by weekday, `holidays` (dates without work) and
    /// `extra` (dates with hours of their own, such as 调休).
    init(_ value: YAMLValue) throws(FileError) {
        let fields = try value.fields(["zone", "hours", "holidays", "extra"])
        let zoneName = try fields.required("zone")
        guard let zone = TimeZone(identifier: try zoneName.text()) else {
            throw zoneName.error(.zoneUnknown(try zoneName.text()))
        }
        let days = try fields.required("hours").fields(Weekday.names)
        var week: [Weekday: WorkingHours] = [:]
        for (name, weekday) in zip(Weekday.names, Weekday.allCases) {
            if let hours = days[name] { week[weekday] = try Self.hours(hours) }
        }
        var closed: Set<LocalDate> = []
        for date in try fields["holidays"]?.list() ?? [] {
            closed.insert(try Self.date(try date.text(), at: date))
        }
        var extra: [LocalDate: WorkingHours] = [:]
        if let special = try fields["extra"]?.anyFields() {
            for (name, key) in zip(special.names, special.keys) {
                guard let hours = special[name] else { continue }
                extra[try Self.date(name, at: key)] = try Self.hours(hours)
            }
        }
        self.init(zone: zone, week: week, closed: closed, extra: extra)
    }

    private static func hours(_ value: YAMLValue) throws(FileError) -> WorkingHours {
        guard let hours = WorkingHours(try value.texts().joined(separator: ",")) else {
            throw try WorkingHours.mistake(in: value)
        }
        return hours
    }

    private static func date(_ text: String, at value: YAMLValue) throws(FileError) -> LocalDate {
        guard let date = LocalDate(text) else { throw value.error(.dateUnreadable(text)) }
        return date
    }
}
