import Testing
import Transcripts

@testable import Workbench

struct AttemptLimitTests {
    private let minute: Int64 = 60_000

    @Test func `After five attempts one must wait until the first is over`() {
        let limit = AttemptLimit()
        for attempt in 0..<5 {
            #expect(limit.begin("lin", at: at(Int64(attempt))) == nil)
        }
        #expect(limit.begin("lin", at: at(5)) == 10)
        #expect(limit.begin("lin", at: at(14)) == 1)
        #expect(limit.begin("lin", at: at(15)) == nil)
    }

    @Test func `Of attempts that come at once no more are let in`() async {
        let limit = AttemptLimit()
        let now = at(0)
        let refused = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 { group.addTask { limit.begin("lin", at: now) != nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == 95)
    }

    @Test func `One person's attempts do not keep others out`() {
        let limit = AttemptLimit()
        for _ in 0..<9 { _ = limit.begin("lin", at: at(0)) }
        #expect(limit.begin("wang", at: at(0)) == nil)
    }

    @Test func `Signing in forgets the attempts`() {
        let limit = AttemptLimit()
        for _ in 0..<5 { _ = limit.begin("lin", at: at(0)) }
        limit.forget("lin")
        #expect(limit.begin("lin", at: at(0)) == nil)
    }

    @Test func `What is taken back does not count`() {
        let limit = AttemptLimit()
        for _ in 0..<5 { _ = limit.begin("lin", at: at(0)) }
        limit.takeBack("lin", of: at(0))
        limit.takeBack("wang", of: at(0))
        #expect(limit.begin("lin", at: at(1)) == nil)
        #expect(limit.begin("lin", at: at(1)) == 14)
    }

    @Test func `A flood of names does not fill the memory`() {
        let limit = AttemptLimit()
        for number in 0..<25_000 { _ = limit.begin("name \(number)", at: at(0)) }
        #expect(limit.begin("name 24999", at: at(0)) == nil)
    }

    private func at(_ minutes: Int64) -> Timestamp {
        Timestamp(milliseconds: minutes * minute)
    }
}
