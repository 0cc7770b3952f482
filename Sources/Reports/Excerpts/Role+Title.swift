package import Transcripts
package import Wording

extension Role {
    /// The word for it.
    package var title: Phrase {
        switch self {
        case .customer: .customer
        case .agent: .agent
        case .bot: .bot
        case .system: .system
        }
    }
}

extension MessageKind {
    /// The word for what is no text; `nil` for text.
    package var title: Phrase? {
        switch self {
        case .text: nil
        case .image: .messageImage
        case .audio: .messageAudio
        case .video: .messageVideo
        case .file: .messageFile
        case .card: .messageCard
        case .recalled: .messageRecalled
        case .other: .messageOther
        }
    }
}
