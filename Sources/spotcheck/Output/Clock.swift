import Foundation
import Transcripts

extension Timestamp {
    /// The moment at which this is asked.
    static var now: Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
}
