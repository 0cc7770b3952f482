import Sampling
package import Wording

/// The chats of an exam: of each topic one that is kept for exams, drawn by a seed.
///
/// Of the chats on one topic and of one difficulty each sitting has another, so that two sittings
/// have the same topics and difficulties and no chat in common.
package struct ExamPaper: Sendable {
    package let scenarios: [Scenario]

    /// The minutes for all of it, where nobody says otherwise.
    package static let usualMinutes = 30

    /// Which of the exams of one seed.
    package enum Sitting: String, CaseIterable, Sendable {
        case a
        case b

        package var name: String { rawValue.uppercased() }
        var place: Int { Sitting.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Draws a sitting: the scenarios of each topic and difficulty are put in the order of their
    /// tickets, `HMAC-SHA256(SHA-256(seed), id)`, and the sitting takes the one in its place.
    ///
    /// - Parameters:
    ///   - language: what the customers speak.
    ///   - seen: ids of chats that who is to sit it has seen, which are left out: then the sitting
    ///     takes the first of the rest, and is empty where a topic has none left.
    package init(
        _ scenarios: [Scenario], in language: Language, seed: String, sitting: Sitting,
        without seen: Set<String>? = nil
    ) {
        let tickets = Tickets(seed: Digest(of: seed), purpose: .main)
        let open = scenarios.filter { $0.isForExams && $0.language == language }
        let groups = Dictionary(grouping: open) {
            Group(topic: $0.topic, difficulty: $0.difficulty)
        }
        let whole = groups.filter { $0.value.count >= Sitting.allCases.count }
        let chosen = whole.sorted { $0.key < $1.key }.compactMap { _, members -> Scenario? in
            let drawn = members.sorted {
                (tickets.ticket(for: $0.id), $0.id) < (tickets.ticket(for: $1.id), $1.id)
            }
            guard let seen else { return drawn[sitting.place] }
            return drawn.first { !seen.contains($0.id) }
        }
        self.scenarios = chosen.count == whole.count ? chosen : []
    }

    private struct Group: Hashable, Comparable {
        let topic: String
        let difficulty: Int

        static func < (left: Group, right: Group) -> Bool {
            (left.difficulty, left.topic) < (right.difficulty, right.topic)
        }
    }
}
