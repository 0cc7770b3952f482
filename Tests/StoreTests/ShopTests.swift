import Sampling
import Testing
import Transcripts

@testable import Store

/// The shops of some days.
struct ShopTests {
    /// A team with one chat for each shop, each on a day of its own from day 20600 on.
    private static func team(shops: [String?]) async throws -> Team {
        let team = try await Team(chats: 0)
        let scorer = try Team.scorer()
        _ = try await team.add(
            shops.enumerated().map { number, shop in
                var chat = Team.chat(number)
                chat.shop = shop
                return AuditedConversation(
                    chat, findings: [], scorer: scorer,
                    day: LocalDate(dayNumber: 20_600 + number))
            })
        return team
    }

    private static func days(_ first: Int, _ last: Int) -> DaySpan {
        DaySpan(first: LocalDate(dayNumber: first), last: LocalDate(dayNumber: last))
    }

    /// By code points: 丙 U+4E19, 乙 U+4E59, 甲 U+7532.
    @Test func `Each shop with a chat in the days is named once, in order; no shop is none`()
        async throws
    {
        let team = try await Self.team(shops: ["甲", "乙", nil, "甲", "", "丙"])
        #expect(try await team.store.shops(in: .all) == ["丙", "乙", "甲"])
        #expect(try await team.store.shops(in: Self.days(20_600, 20_604)) == ["乙", "甲"])
        #expect(try await team.store.shops(in: Self.days(20_601, 20_602)) == ["乙"])
        #expect(try await team.store.shops(in: Self.days(20_602, 20_602)) == [])
        #expect(try await team.store.shops(in: Self.days(20_606, 20_700)) == [])
    }
}
