import TestSupport
import Transcripts

/// What reading one file of these bytes brings; its name in places is `name`.
func events(
    _ bytes: [UInt8], name: String = "chats", options: ReadOptions = ReadOptions()
) throws -> [ReadEvent] {
    try events([name: bytes], options: options)
}

/// What reading one file of this text brings.
func events(
    _ text: String, name: String = "chats", options: ReadOptions = ReadOptions()
) throws -> [ReadEvent] {
    try events(Array(text.utf8), name: name, options: options)
}

/// What reading a folder of these files brings; their names stand in the places.
func events(
    _ files: [String: [UInt8]], options: ReadOptions = ReadOptions()
) throws -> [ReadEvent] {
    let folder = try TemporaryFolder()
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    return read([folder.path], options: options).map { $0.inside(folder.path) }
}

/// What reading these paths brings.
func read(_ paths: [String], options: ReadOptions = ReadOptions()) -> [ReadEvent] {
    var events: [ReadEvent] = []
    Archive(paths: paths, options: options).read { events.append($0) }
    return events
}

extension ReadEvent {
    var conversation: Conversation? {
        if case .conversation(let conversation, _) = self { conversation } else { nil }
    }

    /// What happened in short: `chats:3 invalid-json`, `chats:1 conversation c1`.
    var summary: String {
        switch self {
        case .conversation(let conversation, let place): "\(place) conversation \(conversation.id)"
        case .reject(let reject): "\(reject.place) \(reject.reason.code)"
        case .warning(let warning):
            "\(warning.place) warning \(warning.conversation) \(warning.reason.code)"
        }
    }

    /// The event with the paths of its files as seen from a folder.
    func inside(_ folder: String) -> ReadEvent {
        func short(_ place: Place) -> Place {
            let name =
                place.file.hasPrefix(folder + "/") ? place.file.dropFirst(folder.count + 1) : "."
            return Place(file: String(name), line: place.line)
        }
        switch self {
        case .conversation(let conversation, let place):
            return .conversation(conversation, short(place))
        case .reject(let reject):
            return .reject(Reject(place: short(reject.place), reason: reject.reason))
        case .warning(var warning):
            warning.place = short(warning.place)
            return .warning(warning)
        }
    }
}

extension Conversation {
    /// Its messages in short: role, sender, words.
    var lines: [String] {
        messages.indices.map { index in
            "\(messages[index].role.name) \(sender(of: index).id): \(words(of: index))"
        }
    }
}
