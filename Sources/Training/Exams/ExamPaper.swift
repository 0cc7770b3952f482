import Sampling
package import Wording

/// The chats of an exam: of each topic and difficulty so many that are kept for exams, drawn by a
/// seed.
///
/// Of the chats on one topic and of one difficulty each sitting has others, so that two sittings
/// have the same topics and difficulties and no chat in common.
package struct ExamPaper: Sendable {
    package let scenarios: [Scenario]
    /// The topics that are left out, since they have too few chats for two sittings.
    package let short: [ShortTopic]

    /// A topic that has fewer chats of a difficulty than two sittings need.
    package struct ShortTopic: Hashable, Sendable {
        package let topic: String
        package let difficulty: Int
        package let chats: Int
    }

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
    /// tickets, `HMAC-SHA256(SHA-256(seed), id)`, and the sitting takes those in its place.
    ///
    /// - Parameters:
    ///   - perTopic: how many chats of each topic and difficulty a sitting has.
    ///   - language: what the customers speak.
    ///   - seen: ids of chats that who is to sit it has seen, the last seen last: then the sitting
    ///     takes the first of the others, and once all of a topic were seen those that were seen
    ///     longest ago.
    package init(
        _ scenarios: [Scenario], in language: Language, seed: String, sitting: Sitting,
        perTopic: Int = 1, after seen: [String]? = nil
    ) {
        let tickets = Tickets(seed: Digest(of: seed), purpose: .main)
        let open = scenarios.filter { $0.isForExams && $0.language == language }
        let groups = Dictionary(grouping: open) {
            Group(topic: $0.topic, difficulty: $0.difficulty)
        }
        let sorted = groups.sorted { $0.key < $1.key }
        let whole = sorted.filter { $0.value.count >= Self.needed(perTopic) }
        let chosen = whole.flatMap { _, members -> ArraySlice<Scenario> in
            let drawn = members.sorted {
                (tickets.ticket(for: $0.id), $0.id) < (tickets.ticket(for: $1.id), $1.id)
            }
            guard let seen else { return drawn[(sitting.place * perTopic)...].prefix(perTopic) }
            let others = drawn.filter { !seen.contains($0.id) }
            let again = seen.compactMap { id in drawn.first { $0.id == id } }
            return (others + again).prefix(perTopic)
        }
        self.scenarios = chosen
        short = sorted.filter { $0.value.count < Self.needed(perTopic) }.map { group, members in
            ShortTopic(topic: group.topic, difficulty: group.difficulty, chats: members.count)
        }
    }

    /// How many chats of a topic and a difficulty two sittings need.
    package static func needed(_ perTopic: Int) -> Int { perTopic * Sitting.allCases.count }

    private struct Group: Hashable, Comparable {
        let topic: String
        let difficulty: Int

        static func < (left: Group, right: Group) -> Bool {
            (left.difficulty, left.topic) < (right.difficulty, right.topic)
        }
    }
}
