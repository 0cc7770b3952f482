import Auditing
import Reports
import Rules

extension Audit {
    /// Hides personal data in all that is found.
    mutating func mask() {
        finish = { conversation, result in
            result.findings.isEmpty ? result : ChatMask(of: conversation).mask(result)
        }
    }
}
