import Foundation
import HTTPTypes
import Store
import Testing

@testable import Workbench

/// What the interface answers.
struct APITests {
    @Test func `The token's user is told`() async throws {
        let office = try await Office.atWork()
        let me = try await office.caller("auditor").get("/me").object
        #expect(me["login"] as? String == "auditor" && me["role"] as? String == "auditor")
        #expect(me["sees_personal_data"] as? Bool == false)
    }

    /// The scores are worked out in `TeamPageTests`.
    @Test func `Scores come with their ranges, by draw and by days`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        try await office.confirm("c2")
        let caller = try await office.caller("lead")
        let scores = try await caller.get("/scores?agent=a1")
        #expect(scores.text.contains("\"machine\":98.67"))
        #expect(scores.text.contains("\"confirmed\":95.50"))
        let score = try #require(scores.items.first)
        let (low, high) = (score["low"] as? Double ?? 101, score["high"] as? Double ?? -1)
        #expect(low <= 95.5 && 95.5 <= high && score["reviewed"] as? Int == 2)
        // On 9 June alone a1 has c2: 98.
        let day = try await caller.get("/scores?since=2026-06-09&until=2026-06-09&agent=a1")
        #expect(day.text.contains("\"machine\":98.00") && day.text.contains("\"confirmed\":null"))
    }

    @Test func `An agent reads own scores and findings and nobody else's`() async throws {
        let office = try await Office.atWork()
        let agent = try await office.caller("agent")
        #expect(try await agent.get("/scores").items.map { $0["agent"] as? String } == ["a1"])
        #expect(try await agent.get("/scores?agent=a2").code == "role_refused")
        #expect(try await agent.get("/findings?agent=a2").code == "role_refused")
        #expect(try await agent.get("/findings?rule=attitude/cold").code == "role_refused")
        let own = try await agent.get("/findings").items
        #expect(own.count == 3 && own.allSatisfy { $0["agent"] as? String == "a1" })
        let lead = try await office.caller("lead")
        let other = try await lead.get("/findings?agent=a2").items
        let key = try #require(other.first?["key"] as? String)
        #expect(try await agent.get("/findings/\(key)").status == 404)
        #expect(try await lead.get("/findings/\(key)").status == 200)
    }

    @Test func `Pages of findings follow one another without gaps`() async throws {
        let office = try await Office.atWork()
        let caller = try await office.caller("lead")
        let all = try await caller.get("/findings?rule=attitude/cold").items
        var (seen, cursor): ([String], String?) = ([], "")
        while let asked = cursor {
            let page = try await caller.get("/findings?rule=attitude/cold&limit=1&cursor=\(asked)")
            #expect(page.items.count == 1)
            seen += page.items.compactMap { $0["key"] as? String }
            cursor = page.next
        }
        #expect(seen == all.compactMap { $0["key"] as? String } && seen.count == 3)
    }

    @Test func `A finding has the fields of the contract, and points are exact`() async throws {
        let office = try await Office.atWork()
        let caller = try await office.caller("lead")
        let page = try await caller.get("/findings?agent=a1&limit=200")
        let finding = try #require(page.items.first { $0["conversation"] as? String == "c2" })
        #expect(finding["rule"] as? String == "attitude/cold")
        #expect(page.text.contains("\"points\":-2,"))
        let evidence = try #require((finding["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["message"] as? Int == 1 && evidence["start"] as? Int == 0)
        #expect(evidence["end"] as? Int == 3 && evidence["text"] as? String == "自己看")
        #expect(finding["outcome"] is NSNull && finding["appeal"] is NSNull)
    }

    @Test func `Draws, their receipt and their chats are told`() async throws {
        let office = try await Office.atWork()
        let caller = try await office.caller("auditor")
        let draws = try await caller.get("/draws").items
        #expect(draws.map { $0["drawn"] as? Int } == [4])
        let receipt = try await caller.get("/draws/1/receipt").text
        #expect(receipt == (try await office.workbench.store.receipts(of: DrawID(1)).last?.json))
        let chats = try await caller.get("/draws/1/chats?limit=2")
        #expect(chats.items.count == 2 && chats.next == "2")
        let coverage = try await caller.get("/draws/1/coverage").items
        #expect(coverage.map { $0["drawn"] as? Int } == [3, 1])
    }

    @Test func `Appeals are listed by their state`() async throws {
        let office = try await Office.atWork()
        try await office.appeal("c2")
        let caller = try await office.caller("lead")
        let open = try await caller.get("/appeals?state=open").items
        #expect(open.count == 1 && open.first?["state"] as? String == "open")
        #expect(try await caller.get("/appeals?state=decided").items.isEmpty)
    }

    @Test func `The language of sentences is the one that is asked for`() async throws {
        let office = try await Office.atWork()
        let caller = try await office.caller("lead")
        let zh = try await caller.get("/rules/attitude/cold", headers: [.acceptLanguage: "zh-CN"])
        let en = try await caller.get("/rules/attitude/cold", headers: [.acceptLanguage: "en"])
        #expect(zh.object["title"] as? String == "不冷淡" && zh.headers[.contentLanguage] == "zh")
        #expect(en.object["title"] as? String == "No cold words")
        #expect(zh.object["severity"] as? String == en.object["severity"] as? String)
    }
}
