import Foundation
import Testing

@testable import spotcheck

/// How fast the progress line says that an archive is read.
struct PaceTests {
    @Test func `Each pass over an archive is timed from its own start`() {
        let start = Date(timeIntervalSince1970: 0)
        var pace = Pace(from: start)
        #expect(pace.rate(of: 500, at: start.addingTimeInterval(5)) == 100)
        #expect(pace.rate(of: 1000, at: start.addingTimeInterval(10)) == 100)
        #expect(pace.rate(of: 400, at: start.addingTimeInterval(12)) == 200)
        #expect(pace.rate(of: 1000, at: start.addingTimeInterval(14)) == 250)
    }
}
