import Sampling
import Store

/// Browsers in which somebody has signed in before. What strangers try under the same name, or from
/// the same address, keeps nobody out who comes in such a browser: its own attempts count for it
/// alone.
extension Workbench {
    static let browserCookie = "spotcheck-browser"

    /// A year, in seconds.
    private static let browserAge = 365 * 86_400

    /// By what an attempt to sign in is counted where the browser is known for a name; `nil` where
    /// it is not.
    func knownBrowser(_ secret: String?, of name: String) -> String? {
        guard let secret else { return nil }
        let digest = Digest(of: secret)
        return browsers[digest] == name ? "browser \(digest.hex)" : nil
    }

    /// The reply with what makes the browser known for a name; one that is known stays so.
    func recognising(_ visit: Visit, as name: String, in reply: Reply) -> Reply {
        if knownBrowser(visit.browserSecret, of: name) != nil { return reply }
        let secret = random().hex
        browsers[Digest(of: secret)] = name
        return reply.settingCookie(
            Self.browserCookie, secret, age: Self.browserAge, on: visit.site)
    }
}
