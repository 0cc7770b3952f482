package import Wording

/// Why a demo was not made.
package enum DemoTrouble: Explained {
    /// Somebody uses the store already, or there are chats in it.
    case notNew(path: String)
    /// The archive holds no chat that could be drawn.
    case nothingToShow

    package var phrase: Phrase {
        switch self {
        case .notNew(let path): .demoNeedsNewStore(path)
        case .nothingToShow: .demoNeedsChats
        }
    }
}
