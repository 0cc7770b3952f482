/// A file that hangs on a message.
struct Attachment {
    var kind: MessageKind
    /// What it is called; empty where nothing tells.
    var name: String

    init(kind: MessageKind, name: String?) {
        self.kind = kind
        self.name = name ?? ""
    }

    /// A file of a media type, as `image/png`.
    init(type: String?, name: String?) {
        let kind: MessageKind =
            switch type?.prefix(while: { $0 != "/" }) {
            case "image": .image
            case "audio": .audio
            case "video": .video
            default: .file
            }
        self.init(kind: kind, name: name)
    }
}

extension GatheredMessage {
    /// Whether there is nothing in it: no words, plain text, no file.
    var isBlank: Bool { kind == .text && words.isEmpty && attachments.isEmpty }

    /// The message as people see it: its words, and behind them each file that hangs on it as a
    /// message of the file's own kind. One that was taken back stays one.
    var parts: [GatheredMessage] {
        guard let first = attachments.first else { return [self] }
        var bare = self
        bare.attachments = []
        if kind == .recalled {
            if words.isEmpty { bare.words = first.name }
            return [bare]
        }
        let files = attachments.map { file in
            var part = bare
            (part.kind, part.words) = (file.kind, file.name)
            return part
        }
        return words.isEmpty ? files : [bare] + files
    }
}
