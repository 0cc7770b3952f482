import Transcripts
import Wording

/// One thing that a conversation may be like.
enum ChatTrait: Sendable {
    case among(ChatField, [String])
    case notAmong(ChatField, [String])
    case rating(Bounds<Double>)
    case resolved(Bool)
    /// Messages of one role, or of customers and agents together.
    case messages(by: Role?, Bounds<Int>)
    /// By the clock from the first to the last message that has a time, in milliseconds.
    case duration(Bounds<Int64>)
    /// It began in these hours of a day of the calendar's zone.
    case hours(WorkingHours)
    case weekdays([Weekday])
    /// It began in working time, or outside of it.
    case working(Bool)

    /// `nil` where the conversation does not say.
    func holds(in view: ChatView) -> Bool? {
        let chat = view.conversation
        switch self {
        case .among(let field, let words):
            return field.values(in: chat).contains(where: words.contains)
        case .notAmong(let field, let words):
            return !field.values(in: chat).contains(where: words.contains)
        case .rating(let bounds): return chat.rating.map(bounds.contains)
        case .resolved(let wanted): return chat.resolved.map { $0 == wanted }
        case .messages(let role, let bounds): return bounds.contains(Self.count(role, in: chat))
        case .duration(let bounds): return Self.duration(of: chat).map(bounds.contains)
        case .hours(let hours): return chat.start.map { hours.contain(view.timeOfDay(of: $0)) }
        case .weekdays(let days):
            return chat.start.map { days.contains(view.calendar.localDate(of: $0).weekday) }
        case .working(let wanted):
            return chat.start.map { view.calendar.isWorking(at: $0) == wanted }
        }
    }

    /// What a conversation must say so that this can be told of it.
    var wanted: Missing {
        switch self {
        case .rating: .rating
        case .resolved: .resolution
        default: .times
        }
    }

    private static func count(_ role: Role?, in chat: Conversation) -> Int {
        chat.messages.count { message in
            if let role { return message.role == role }
            return message.role == .agent || message.role == .customer
        }
    }

    private static func duration(of chat: Conversation) -> Int64? {
        let times = chat.messages.lazy.compactMap(\.time)
        guard let first = times.min(), let last = times.max(), chat.messages.count > 1 else {
            return chat.start.map { _ in 0 }
        }
        return last.since(first)
    }

    var phrase: Phrase {
        switch self {
        case .among(let field, let words): .fieldAmong(field.phrase, words)
        case .notAmong(let field, let words): .fieldNotAmong(field.phrase, words)
        case .rating(let bounds): .hasRating(bounds.phrase)
        case .resolved(let wanted): wanted ? .isResolved : .isUnresolved
        case .messages(nil, let bounds): .hasMessages(bounds.phrase, by: nil)
        case .messages(let role?, let bounds): .hasMessages(bounds.phrase, by: role.phrase)
        case .duration(let bounds): .lasts(bounds.phrase { .duration($0) })
        case .hours(let hours): .beginsAt(hours.shifts)
        case .weekdays(let days): .beginsOn(.joined(days.map(\.phrase), zh: "、", en: ", "))
        case .working(let wanted): wanted ? .beginsInWorkingTime : .beginsOutsideWorkingTime
        }
    }
}

extension ChatView {
    /// Milliseconds since midnight in the calendar's zone.
    fileprivate func timeOfDay(of moment: Timestamp) -> Int64 {
        let date = calendar.localDate(of: moment)
        let midnight = calendar.zone.moment(local: Int64(date.dayNumber) * 86_400_000)
        return moment.since(midnight)
    }
}

extension WorkingHours {
    /// Hours as in `calendar.yaml`, one span or a list of them.
    init(_ value: YAMLValue) throws(FileError) {
        guard let hours = WorkingHours(try value.texts().joined(separator: ",")),
            !hours.shifts.isEmpty
        else { throw try Self.mistake(in: value) }
        self = hours
    }

    /// Whether a span cannot be read, or two that can be read overlap.
    static func mistake(in value: YAMLValue) throws(FileError) -> FileError {
        for member in try value.list() where WorkingHours(try member.text()) == nil {
            return member.error(.hoursUnreadable)
        }
        return value.error(.hoursOverlap)
    }

    /// Whether a time of day lies in a span; one past midnight reaches into the morning.
    func contain(_ time: Int64) -> Bool {
        shifts.contains { $0.contains(time) || $0.contains(time + 86_400_000) }
    }
}

extension Weekday {
    /// The words of rule files and of `calendar.yaml`.
    static let names = allCases.map { "\($0)" }

    static func list(_ value: YAMLValue) throws(FileError) -> [Weekday] {
        var days: [Weekday] = []
        for member in try value.list() {
            let name = try member.text()
            guard let index = names.firstIndex(of: name) else {
                throw member.error(.yamlUnknownWord(name, allowed: names))
            }
            days.append(allCases[index])
        }
        return days
    }

    var phrase: Phrase { .weekday(rawValue) }
}
