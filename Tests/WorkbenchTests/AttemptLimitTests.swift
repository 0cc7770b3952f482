import Testing
import Transcripts

@testable import Workbench

struct AttemptLimitTests {
    private let minute: Int64 = 60_000

    @Test func `After five failures one must wait until the first is over`() {
        let limit = AttemptLimit()
        for failure in 0..<5 {
            #expect(limit.wait("lin", at: at(Int64(failure))) == nil)
            limit.fail("lin", at: at(Int64(failure)))
        }
        #expect(limit.wait("lin", at: at(5)) == 10)
        #expect(limit.wait("lin", at: at(14)) == 1)
        #expect(limit.wait("lin", at: at(15)) == nil)
    }

    @Test func `One person's failures do not keep others out`() {
        let limit = AttemptLimit()
        for _ in 0..<9 { limit.fail("lin", at: at(0)) }
        #expect(limit.wait("wang", at: at(0)) == nil)
    }

    @Test func `Signing in forgets the failures`() {
        let limit = AttemptLimit()
        for _ in 0..<5 { limit.fail("lin", at: at(0)) }
        limit.succeed("lin")
        #expect(limit.wait("lin", at: at(0)) == nil)
    }

    @Test func `A flood of names does not fill the memory`() {
        let limit = AttemptLimit()
        for number in 0..<25_000 { limit.fail("name \(number)", at: at(0)) }
        #expect(limit.wait("name 24999", at: at(0)) == nil)
    }

    private func at(_ minutes: Int64) -> Timestamp {
        Timestamp(milliseconds: minutes * minute)
    }
}
