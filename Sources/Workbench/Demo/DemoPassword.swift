import Sampling

/// Passwords that can be read off a terminal and typed: no letter looks like a digit.
enum DemoPassword {
    /// Thirty-two, so that five bits choose one.
    private static let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")

    /// Twelve letters in three groups: 60 of the random bits.
    static func made(of random: Digest) -> String {
        let chosen = random.bytes.prefix(12).map { letters[Int($0 & 31)] }
        let groups = stride(from: 0, to: 12, by: 4).map { String(chosen[$0..<($0 + 4)]) }
        return groups.joined(separator: "-")
    }
}
