package import Rules

/// What of the workbench is set when it starts.
package struct WorkbenchSettings: Sendable {
    /// scrypt's N for new passwords; 2¹⁵ takes 32 MB and a tenth of a second.
    package var passwordRounds = 1 << 15
    /// How long a session lasts, in milliseconds; one that is used lasts longer.
    package var sessionAge: Int64 = 12 * 3_600_000
    /// How long a link to set a password is good for, in milliseconds.
    package var linkAge: Int64 = 7 * 86_400_000
    /// Archives that the server was started with: files or folders, read where they are.
    package var archives: [String] = []
    /// By which scorecard chats are scored as they come in; `nil` for the standard one of the rules.
    package var scorecard: SourceText?
    /// How often a token may call the interface in a minute.
    package var callsPerMinute = 600
    /// The largest body of chats that the interface takes, in bytes.
    package var interfaceImportLimit = 256 << 20
    /// The most chats of which the cards of a month are worked out, in the background.
    package var mostCardChats = 200_000
    /// How long a page waits for the cards of a month before it says that they are coming.
    package var cardPatience = Duration.seconds(8)
    /// The addresses of reverse proxies in front: what they forward tells who asks.
    package var proxies: Set<String> = []
    /// The version of the program, for receipts.
    package var version = ""

    package init() {}
}
