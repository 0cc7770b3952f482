import Rules
import Store
import Transcripts

/// How lenient the reviewers are, from gold chats and from chats that several have judged.
struct LeniencyFigures: Sendable {
    /// By reviewer; nobody who has judged neither.
    private(set) var reviewers: [UserID: ReviewerLeniency] = [:]

    /// - Parameters:
    ///   - reviews: finished ones, the first first.
    ///   - ratings: what was said in them.
    init(_ reviews: [SharedReview], ratings: [Rating], gold: [GoldChat]) {
        let said = Dictionary(grouping: ratings, by: \.assignment)
        let right = gold.reduce(into: [:]) { $0[$1.conversation] = $1 }
        let charge = { (review: SharedReview) in
            (said[review.assignment] ?? []).reduce(Points.zero) { $0 + $1.charge }
        }
        let shared = Dictionary(grouping: reviews.filter { $0.kind != .gold }, by: Group.init)
        for (reviewer, own) in Dictionary(grouping: reviews, by: \.reviewer) {
            let goldReviews = own.filter { $0.kind == .gold && right[$0.conversation] != nil }
            let byGold = goldReviews.map { review in
                (charge(review) - (right[review.conversation]?.charge ?? .zero)).value
            }
            let byPeers = own.filter { $0.kind != .gold }.compactMap { review -> Double? in
                let others = (shared[Group(review)] ?? []).filter { $0.reviewer != reviewer }
                if others.isEmpty { return nil }
                let sum = others.reduce(0) { $0 + charge($1).value }
                return charge(review).value - sum / Double(others.count)
            }
            let blind = goldReviews.filter(\.isBlind).map { review in
                Named(
                    said[review.assignment] ?? [],
                    of: right[review.conversation]?.violations ?? [])
            }
            reviewers[reviewer] = ReviewerLeniency(
                reviewer: reviewer, gold: byGold, peers: byPeers,
                violations: blind.reduce(0) { $0 + $1.all },
                namedBefore: blind.reduce(0) { $0 + $1.before },
                namedAfter: blind.reduce(0) { $0 + $1.after })
        }
    }

    /// Reviewers of whom enough is known by a measure, for widening the ranges.
    func told(_ measure: (ReviewerLeniency) -> [Double]) -> Int {
        reviewers.values.count { measure($0).count >= ReviewerLeniency.fewest }
    }

    /// The reviews of one chat on one occasion.
    private struct Group: Hashable {
        let draw: DrawID?
        let round: CalibrationID?
        let conversation: ConversationID

        init(_ review: SharedReview) {
            draw = review.draw
            round = review.round
            conversation = review.conversation
        }
    }

    /// How many of the violations of a gold chat were named, by their rules.
    private struct Named {
        let all: Int
        let before: Int
        let after: Int

        init(_ ratings: [Rating], of violations: [String]) {
            all = violations.count
            let named = ratings.filter { [.confirmed, .missed].contains($0.outcome) }
            before = Self.count(violations, in: named.filter { !$0.sawMachine }.map(\.rule))
            after = Self.count(violations, in: named.map(\.rule))
        }

        private static func count(_ violations: [String], in named: [String]) -> Int {
            var left = named
            return violations.count { rule in
                guard let place = left.firstIndex(of: rule) else { return false }
                left.remove(at: place)
                return true
            }
        }
    }
}

extension Workbench {
    /// The figures of all reviewers.
    ///
    /// - Parameter until: only reviews that were finished before; nil for all.
    func leniency(until: Timestamp? = nil) async throws -> LeniencyFigures {
        let reviews = try await store.sharedReviews().filter { review in
            until.map { review.at < $0 } ?? true
        }
        let ratings = try await store.sharedRatings() + store.goldRatings()
        return LeniencyFigures(
            reviews, ratings: ratings, gold: try await store.goldChats())
    }

    /// The beginning of this week, by the shop's clock.
    func monday(of now: Timestamp) -> Timestamp {
        let zone = rules.rules.calendar
        let today = zone.localDate(of: now)
        let monday = today.adding(days: -((today.dayNumber + 3) % 7))
        return Timestamp(
            text: "\(monday) 00:00:00", zone: ZoneOffsets(zone.timeZone)) ?? now
    }
}
